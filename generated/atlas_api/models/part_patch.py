# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_field_value_input import CustomFieldValueInput
    from ..models.reference import Reference


T = TypeVar("T", bound="PartPatch")


@_attrs_define
class PartPatch(Model):
    """
    Attributes:
        name (str):
        cost (float | Unset):
        category (None | Reference | Unset):
        non_stock (bool | Unset):
        barcode (None | str | Unset):
        description (None | str | Unset):
        quantity (float | Unset):
        additional_infos (None | str | Unset):
        area (None | str | Unset):
        min_quantity (float | Unset):
        location (None | Reference | Unset):
        image (None | Reference | Unset):
        assigned_to (list[Reference] | Unset):
        files (list[Reference] | Unset):
        customers (list[Reference] | Unset):
        vendors (list[Reference] | Unset):
        teams (list[Reference] | Unset):
        unit (None | str | Unset):
        custom_fields (list[CustomFieldValueInput] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "cost": "cost",
        "category": "category",
        "nonStock": "non_stock",
        "barcode": "barcode",
        "description": "description",
        "quantity": "quantity",
        "additionalInfos": "additional_infos",
        "area": "area",
        "minQuantity": "min_quantity",
        "location": "location",
        "image": "image",
        "assignedTo": "assigned_to",
        "files": "files",
        "customers": "customers",
        "vendors": "vendors",
        "teams": "teams",
        "unit": "unit",
        "customFields": "custom_fields",
    }
    name: str
    cost: float | Unset = UNSET
    category: None | Reference | Unset = UNSET
    non_stock: bool | Unset = UNSET
    barcode: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    quantity: float | Unset = UNSET
    additional_infos: None | str | Unset = UNSET
    area: None | str | Unset = UNSET
    min_quantity: float | Unset = UNSET
    location: None | Reference | Unset = UNSET
    image: None | Reference | Unset = UNSET
    assigned_to: list[Reference] | Unset = UNSET
    files: list[Reference] | Unset = UNSET
    customers: list[Reference] | Unset = UNSET
    vendors: list[Reference] | Unset = UNSET
    teams: list[Reference] | Unset = UNSET
    unit: None | str | Unset = UNSET
    custom_fields: list[CustomFieldValueInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reference import Reference  # noqa: PLC0415

        name = self.name

        cost = self.cost

        category: dict[str, Any] | None | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        elif isinstance(self.category, Reference):
            category = wire(self.category)
        else:
            category = self.category

        non_stock = self.non_stock

        barcode: None | str | Unset
        if isinstance(self.barcode, Unset):
            barcode = UNSET
        else:
            barcode = self.barcode

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        quantity = self.quantity

        additional_infos: None | str | Unset
        if isinstance(self.additional_infos, Unset):
            additional_infos = UNSET
        else:
            additional_infos = self.additional_infos

        area: None | str | Unset
        if isinstance(self.area, Unset):
            area = UNSET
        else:
            area = self.area

        min_quantity = self.min_quantity

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, Reference):
            location = wire(self.location)
        else:
            location = self.location

        image: dict[str, Any] | None | Unset
        if isinstance(self.image, Unset):
            image = UNSET
        elif isinstance(self.image, Reference):
            image = wire(self.image)
        else:
            image = self.image

        assigned_to: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.assigned_to, Unset):
            assigned_to = wire(self.assigned_to)

        files: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = wire(self.files)

        customers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.customers, Unset):
            customers = wire(self.customers)

        vendors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.vendors, Unset):
            vendors = wire(self.vendors)

        teams: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.teams, Unset):
            teams = wire(self.teams)

        unit: None | str | Unset
        if isinstance(self.unit, Unset):
            unit = UNSET
        else:
            unit = self.unit

        custom_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.custom_fields, Unset):
            custom_fields = wire(self.custom_fields)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if cost is not UNSET:
            field_dict["cost"] = cost
        if category is not UNSET:
            field_dict["category"] = category
        if non_stock is not UNSET:
            field_dict["nonStock"] = non_stock
        if barcode is not UNSET:
            field_dict["barcode"] = barcode
        if description is not UNSET:
            field_dict["description"] = description
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if additional_infos is not UNSET:
            field_dict["additionalInfos"] = additional_infos
        if area is not UNSET:
            field_dict["area"] = area
        if min_quantity is not UNSET:
            field_dict["minQuantity"] = min_quantity
        if location is not UNSET:
            field_dict["location"] = location
        if image is not UNSET:
            field_dict["image"] = image
        if assigned_to is not UNSET:
            field_dict["assignedTo"] = assigned_to
        if files is not UNSET:
            field_dict["files"] = files
        if customers is not UNSET:
            field_dict["customers"] = customers
        if vendors is not UNSET:
            field_dict["vendors"] = vendors
        if teams is not UNSET:
            field_dict["teams"] = teams
        if unit is not UNSET:
            field_dict["unit"] = unit
        if custom_fields is not UNSET:
            field_dict["customFields"] = custom_fields

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.custom_field_value_input import CustomFieldValueInput  # noqa: PLC0415
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        cost = d.pop("cost", UNSET)

        def _parse_category(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _category_type_0: Any = data
                category_type_0: Reference = _category_type_0
                if _category_type_0 is not None:
                    category_type_0 = Reference.from_dict(_category_type_0)

                return category_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        category = _parse_category(d.pop("category", UNSET))

        non_stock = d.pop("nonStock", UNSET)

        def _parse_barcode(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        barcode = _parse_barcode(d.pop("barcode", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        quantity = d.pop("quantity", UNSET)

        def _parse_additional_infos(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        additional_infos = _parse_additional_infos(d.pop("additionalInfos", UNSET))

        def _parse_area(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        area = _parse_area(d.pop("area", UNSET))

        min_quantity = d.pop("minQuantity", UNSET)

        def _parse_location(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _location_type_0: Any = data
                location_type_0: Reference = _location_type_0
                if _location_type_0 is not None:
                    location_type_0 = Reference.from_dict(_location_type_0)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        location = _parse_location(d.pop("location", UNSET))

        def _parse_image(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _image_type_0: Any = data
                image_type_0: Reference = _image_type_0
                if _image_type_0 is not None:
                    image_type_0 = Reference.from_dict(_image_type_0)

                return image_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        image = _parse_image(d.pop("image", UNSET))

        _assigned_to: Any = d.pop("assignedTo", UNSET)
        assigned_to: list[Reference] | Unset = _assigned_to
        if _assigned_to is not None and _assigned_to is not UNSET:
            if not isinstance(_assigned_to, list):
                raise TypeError("a list was promised")
            assigned_to = []
            for assigned_to_item_data in _assigned_to:
                _assigned_to_item: Any = assigned_to_item_data
                assigned_to_item: Reference = _assigned_to_item
                if _assigned_to_item is not None:
                    assigned_to_item = Reference.from_dict(_assigned_to_item)

                assigned_to.append(assigned_to_item)

        _files: Any = d.pop("files", UNSET)
        files: list[Reference] | Unset = _files
        if _files is not None and _files is not UNSET:
            if not isinstance(_files, list):
                raise TypeError("a list was promised")
            files = []
            for files_item_data in _files:
                _files_item: Any = files_item_data
                files_item: Reference = _files_item
                if _files_item is not None:
                    files_item = Reference.from_dict(_files_item)

                files.append(files_item)

        _customers: Any = d.pop("customers", UNSET)
        customers: list[Reference] | Unset = _customers
        if _customers is not None and _customers is not UNSET:
            if not isinstance(_customers, list):
                raise TypeError("a list was promised")
            customers = []
            for customers_item_data in _customers:
                _customers_item: Any = customers_item_data
                customers_item: Reference = _customers_item
                if _customers_item is not None:
                    customers_item = Reference.from_dict(_customers_item)

                customers.append(customers_item)

        _vendors: Any = d.pop("vendors", UNSET)
        vendors: list[Reference] | Unset = _vendors
        if _vendors is not None and _vendors is not UNSET:
            if not isinstance(_vendors, list):
                raise TypeError("a list was promised")
            vendors = []
            for vendors_item_data in _vendors:
                _vendors_item: Any = vendors_item_data
                vendors_item: Reference = _vendors_item
                if _vendors_item is not None:
                    vendors_item = Reference.from_dict(_vendors_item)

                vendors.append(vendors_item)

        _teams: Any = d.pop("teams", UNSET)
        teams: list[Reference] | Unset = _teams
        if _teams is not None and _teams is not UNSET:
            if not isinstance(_teams, list):
                raise TypeError("a list was promised")
            teams = []
            for teams_item_data in _teams:
                _teams_item: Any = teams_item_data
                teams_item: Reference = _teams_item
                if _teams_item is not None:
                    teams_item = Reference.from_dict(_teams_item)

                teams.append(teams_item)

        def _parse_unit(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        unit = _parse_unit(d.pop("unit", UNSET))

        _custom_fields: Any = d.pop("customFields", UNSET)
        custom_fields: list[CustomFieldValueInput] | Unset = _custom_fields
        if _custom_fields is not None and _custom_fields is not UNSET:
            if not isinstance(_custom_fields, list):
                raise TypeError("a list was promised")
            custom_fields = []
            for custom_fields_item_data in _custom_fields:
                _custom_fields_item: Any = custom_fields_item_data
                custom_fields_item: CustomFieldValueInput = _custom_fields_item
                if _custom_fields_item is not None:
                    custom_fields_item = CustomFieldValueInput.from_dict(_custom_fields_item)

                custom_fields.append(custom_fields_item)

        part_patch = cls(
            name=name,
            cost=cost,
            category=category,
            non_stock=non_stock,
            barcode=barcode,
            description=description,
            quantity=quantity,
            additional_infos=additional_infos,
            area=area,
            min_quantity=min_quantity,
            location=location,
            image=image,
            assigned_to=assigned_to,
            files=files,
            customers=customers,
            vendors=vendors,
            teams=teams,
            unit=unit,
            custom_fields=custom_fields,
        )

        part_patch.additional_properties = d
        return part_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
