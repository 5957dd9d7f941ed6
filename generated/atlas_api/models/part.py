# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
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

from ..runtime import Model, Timestamp, wire

if TYPE_CHECKING:
    from ..models.category_mini import CategoryMini
    from ..models.custom_field_value import CustomFieldValue
    from ..models.customer_mini import CustomerMini
    from ..models.file import File
    from ..models.file_mini import FileMini
    from ..models.location_mini import LocationMini
    from ..models.team_mini import TeamMini
    from ..models.user_mini import UserMini
    from ..models.vendor_mini import VendorMini


T = TypeVar("T", bound="Part")


@_attrs_define
class Part(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (str):
        cost (float):
        category (CategoryMini | None):
        non_stock (bool):
        barcode (None | str):
        description (None | str):
        quantity (float):
        additional_infos (None | str):
        area (None | str):
        min_quantity (float):
        location (LocationMini | None):
        image (FileMini | None):
        assigned_to (list[UserMini]):
        files (list[File]):
        customers (list[CustomerMini]):
        vendors (list[VendorMini]):
        teams (list[TeamMini]):
        unit (None | str):
        custom_field_values (list[CustomFieldValue]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
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
        "customFieldValues": "custom_field_values",
    }
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    name: str
    cost: float
    category: CategoryMini | None
    non_stock: bool
    barcode: None | str
    description: None | str
    quantity: float
    additional_infos: None | str
    area: None | str
    min_quantity: float
    location: LocationMini | None
    image: FileMini | None
    assigned_to: list[UserMini]
    files: list[File]
    customers: list[CustomerMini]
    vendors: list[VendorMini]
    teams: list[TeamMini]
    unit: None | str
    custom_field_values: list[CustomFieldValue]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.category_mini import CategoryMini  # noqa: PLC0415
        from ..models.file_mini import FileMini  # noqa: PLC0415
        from ..models.location_mini import LocationMini  # noqa: PLC0415

        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        name = self.name

        cost = self.cost

        category: dict[str, Any] | None
        if isinstance(self.category, CategoryMini):
            category = wire(self.category)
        else:
            category = self.category

        non_stock = self.non_stock

        barcode: None | str
        barcode = self.barcode

        description: None | str
        description = self.description

        quantity = self.quantity

        additional_infos: None | str
        additional_infos = self.additional_infos

        area: None | str
        area = self.area

        min_quantity = self.min_quantity

        location: dict[str, Any] | None
        if isinstance(self.location, LocationMini):
            location = wire(self.location)
        else:
            location = self.location

        image: dict[str, Any] | None
        if isinstance(self.image, FileMini):
            image = wire(self.image)
        else:
            image = self.image

        assigned_to = wire(self.assigned_to)

        files = wire(self.files)

        customers = wire(self.customers)

        vendors = wire(self.vendors)

        teams = wire(self.teams)

        unit: None | str
        unit = self.unit

        custom_field_values = wire(self.custom_field_values)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "name": name,
                "cost": cost,
                "category": category,
                "nonStock": non_stock,
                "barcode": barcode,
                "description": description,
                "quantity": quantity,
                "additionalInfos": additional_infos,
                "area": area,
                "minQuantity": min_quantity,
                "location": location,
                "image": image,
                "assignedTo": assigned_to,
                "files": files,
                "customers": customers,
                "vendors": vendors,
                "teams": teams,
                "unit": unit,
                "customFieldValues": custom_field_values,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.category_mini import CategoryMini  # noqa: PLC0415
        from ..models.custom_field_value import CustomFieldValue  # noqa: PLC0415
        from ..models.customer_mini import CustomerMini  # noqa: PLC0415
        from ..models.file import File  # noqa: PLC0415
        from ..models.file_mini import FileMini  # noqa: PLC0415
        from ..models.location_mini import LocationMini  # noqa: PLC0415
        from ..models.team_mini import TeamMini  # noqa: PLC0415
        from ..models.user_mini import UserMini  # noqa: PLC0415
        from ..models.vendor_mini import VendorMini  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        def _parse_created_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        created_by = _parse_created_by(d.pop("createdBy"))

        def _parse_updated_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        updated_by = _parse_updated_by(d.pop("updatedBy"))

        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        _updated_at: Any = d.pop("updatedAt")
        updated_at: datetime.datetime = _updated_at
        if _updated_at is not None:
            updated_at = Timestamp.parse(_updated_at)

        name = d.pop("name")

        cost = d.pop("cost")

        def _parse_category(data: object) -> CategoryMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _category_type_0: Any = data
                category_type_0: CategoryMini = _category_type_0
                if _category_type_0 is not None:
                    category_type_0 = CategoryMini.from_dict(_category_type_0)

                return category_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CategoryMini | None, data)

        category = _parse_category(d.pop("category"))

        non_stock = d.pop("nonStock")

        def _parse_barcode(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        barcode = _parse_barcode(d.pop("barcode"))

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        quantity = d.pop("quantity")

        def _parse_additional_infos(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        additional_infos = _parse_additional_infos(d.pop("additionalInfos"))

        def _parse_area(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        area = _parse_area(d.pop("area"))

        min_quantity = d.pop("minQuantity")

        def _parse_location(data: object) -> LocationMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _location_type_0: Any = data
                location_type_0: LocationMini = _location_type_0
                if _location_type_0 is not None:
                    location_type_0 = LocationMini.from_dict(_location_type_0)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LocationMini | None, data)

        location = _parse_location(d.pop("location"))

        def _parse_image(data: object) -> FileMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _image_type_0: Any = data
                image_type_0: FileMini = _image_type_0
                if _image_type_0 is not None:
                    image_type_0 = FileMini.from_dict(_image_type_0)

                return image_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileMini | None, data)

        image = _parse_image(d.pop("image"))

        _assigned_to: Any = d.pop("assignedTo")
        assigned_to: list[UserMini] = _assigned_to
        if _assigned_to is not None:
            if not isinstance(_assigned_to, list):
                raise TypeError("a list was promised")
            assigned_to = []
            for assigned_to_item_data in _assigned_to:
                _assigned_to_item: Any = assigned_to_item_data
                assigned_to_item: UserMini = _assigned_to_item
                if _assigned_to_item is not None:
                    assigned_to_item = UserMini.from_dict(_assigned_to_item)

                assigned_to.append(assigned_to_item)

        _files: Any = d.pop("files")
        files: list[File] = _files
        if _files is not None:
            if not isinstance(_files, list):
                raise TypeError("a list was promised")
            files = []
            for files_item_data in _files:
                _files_item: Any = files_item_data
                files_item: File = _files_item
                if _files_item is not None:
                    files_item = File.from_dict(_files_item)

                files.append(files_item)

        _customers: Any = d.pop("customers")
        customers: list[CustomerMini] = _customers
        if _customers is not None:
            if not isinstance(_customers, list):
                raise TypeError("a list was promised")
            customers = []
            for customers_item_data in _customers:
                _customers_item: Any = customers_item_data
                customers_item: CustomerMini = _customers_item
                if _customers_item is not None:
                    customers_item = CustomerMini.from_dict(_customers_item)

                customers.append(customers_item)

        _vendors: Any = d.pop("vendors")
        vendors: list[VendorMini] = _vendors
        if _vendors is not None:
            if not isinstance(_vendors, list):
                raise TypeError("a list was promised")
            vendors = []
            for vendors_item_data in _vendors:
                _vendors_item: Any = vendors_item_data
                vendors_item: VendorMini = _vendors_item
                if _vendors_item is not None:
                    vendors_item = VendorMini.from_dict(_vendors_item)

                vendors.append(vendors_item)

        _teams: Any = d.pop("teams")
        teams: list[TeamMini] = _teams
        if _teams is not None:
            if not isinstance(_teams, list):
                raise TypeError("a list was promised")
            teams = []
            for teams_item_data in _teams:
                _teams_item: Any = teams_item_data
                teams_item: TeamMini = _teams_item
                if _teams_item is not None:
                    teams_item = TeamMini.from_dict(_teams_item)

                teams.append(teams_item)

        def _parse_unit(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        unit = _parse_unit(d.pop("unit"))

        _custom_field_values: Any = d.pop("customFieldValues")
        custom_field_values: list[CustomFieldValue] = _custom_field_values
        if _custom_field_values is not None:
            if not isinstance(_custom_field_values, list):
                raise TypeError("a list was promised")
            custom_field_values = []
            for custom_field_values_item_data in _custom_field_values:
                _custom_field_values_item: Any = custom_field_values_item_data
                custom_field_values_item: CustomFieldValue = _custom_field_values_item
                if _custom_field_values_item is not None:
                    custom_field_values_item = CustomFieldValue.from_dict(_custom_field_values_item)

                custom_field_values.append(custom_field_values_item)

        part = cls(
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
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
            custom_field_values=custom_field_values,
        )

        part.additional_properties = d
        return part

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
