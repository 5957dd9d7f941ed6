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

from ..models.asset_status import AssetStatus
from ..runtime import Model, Timestamp, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_field_value_input import CustomFieldValueInput
    from ..models.reference import Reference
    from ..models.versioned_reference import VersionedReference


T = TypeVar("T", bound="AssetPatch")


@_attrs_define
class AssetPatch(Model):
    """
    Attributes:
        name (str):
        status (AssetStatus):
        description (None | str | Unset):
        archived (bool | Unset):
        image (None | Reference | Unset):
        location (None | Reference | Unset):
        parent_asset (None | Reference | Unset): Needs a licence.
        area (None | str | Unset):
        bar_code (None | str | Unset): Unique in the company.
        nfc_id (None | str | Unset): Unique in the company.
        category (None | Reference | Unset):
        primary_user (None | Reference | Unset):
        assigned_to (list[Reference] | Unset):
        teams (list[Reference] | Unset):
        vendors (list[Reference] | Unset):
        customers (list[Reference] | Unset):
        files (list[Reference] | Unset):
        parts (list[VersionedReference] | Unset):
        deprecation (None | Reference | Unset):
        warranty_expiration_date (datetime.datetime | None | Unset):
        in_service_date (datetime.datetime | None | Unset):
        additional_infos (None | str | Unset):
        serial_number (None | str | Unset):
        model (None | str | Unset):
        acquisition_cost (float | None | Unset):
        power (None | str | Unset):
        manufacturer (None | str | Unset):
        custom_fields (list[CustomFieldValueInput] | Unset):
        custom_id (None | str | Unset): Erased when it is left out.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "status": "status",
        "description": "description",
        "archived": "archived",
        "image": "image",
        "location": "location",
        "parentAsset": "parent_asset",
        "area": "area",
        "barCode": "bar_code",
        "nfcId": "nfc_id",
        "category": "category",
        "primaryUser": "primary_user",
        "assignedTo": "assigned_to",
        "teams": "teams",
        "vendors": "vendors",
        "customers": "customers",
        "files": "files",
        "parts": "parts",
        "deprecation": "deprecation",
        "warrantyExpirationDate": "warranty_expiration_date",
        "inServiceDate": "in_service_date",
        "additionalInfos": "additional_infos",
        "serialNumber": "serial_number",
        "model": "model",
        "acquisitionCost": "acquisition_cost",
        "power": "power",
        "manufacturer": "manufacturer",
        "customFields": "custom_fields",
        "customId": "custom_id",
    }
    name: str
    status: AssetStatus
    description: None | str | Unset = UNSET
    archived: bool | Unset = UNSET
    image: None | Reference | Unset = UNSET
    location: None | Reference | Unset = UNSET
    parent_asset: None | Reference | Unset = UNSET
    area: None | str | Unset = UNSET
    bar_code: None | str | Unset = UNSET
    nfc_id: None | str | Unset = UNSET
    category: None | Reference | Unset = UNSET
    primary_user: None | Reference | Unset = UNSET
    assigned_to: list[Reference] | Unset = UNSET
    teams: list[Reference] | Unset = UNSET
    vendors: list[Reference] | Unset = UNSET
    customers: list[Reference] | Unset = UNSET
    files: list[Reference] | Unset = UNSET
    parts: list[VersionedReference] | Unset = UNSET
    deprecation: None | Reference | Unset = UNSET
    warranty_expiration_date: datetime.datetime | None | Unset = UNSET
    in_service_date: datetime.datetime | None | Unset = UNSET
    additional_infos: None | str | Unset = UNSET
    serial_number: None | str | Unset = UNSET
    model: None | str | Unset = UNSET
    acquisition_cost: float | None | Unset = UNSET
    power: None | str | Unset = UNSET
    manufacturer: None | str | Unset = UNSET
    custom_fields: list[CustomFieldValueInput] | Unset = UNSET
    custom_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reference import Reference  # noqa: PLC0415

        name = self.name

        status = wire(self.status)

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        archived = self.archived

        image: dict[str, Any] | None | Unset
        if isinstance(self.image, Unset):
            image = UNSET
        elif isinstance(self.image, Reference):
            image = wire(self.image)
        else:
            image = self.image

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, Reference):
            location = wire(self.location)
        else:
            location = self.location

        parent_asset: dict[str, Any] | None | Unset
        if isinstance(self.parent_asset, Unset):
            parent_asset = UNSET
        elif isinstance(self.parent_asset, Reference):
            parent_asset = wire(self.parent_asset)
        else:
            parent_asset = self.parent_asset

        area: None | str | Unset
        if isinstance(self.area, Unset):
            area = UNSET
        else:
            area = self.area

        bar_code: None | str | Unset
        if isinstance(self.bar_code, Unset):
            bar_code = UNSET
        else:
            bar_code = self.bar_code

        nfc_id: None | str | Unset
        if isinstance(self.nfc_id, Unset):
            nfc_id = UNSET
        else:
            nfc_id = self.nfc_id

        category: dict[str, Any] | None | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        elif isinstance(self.category, Reference):
            category = wire(self.category)
        else:
            category = self.category

        primary_user: dict[str, Any] | None | Unset
        if isinstance(self.primary_user, Unset):
            primary_user = UNSET
        elif isinstance(self.primary_user, Reference):
            primary_user = wire(self.primary_user)
        else:
            primary_user = self.primary_user

        assigned_to: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.assigned_to, Unset):
            assigned_to = wire(self.assigned_to)

        teams: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.teams, Unset):
            teams = wire(self.teams)

        vendors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.vendors, Unset):
            vendors = wire(self.vendors)

        customers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.customers, Unset):
            customers = wire(self.customers)

        files: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = wire(self.files)

        parts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.parts, Unset):
            parts = wire(self.parts)

        deprecation: dict[str, Any] | None | Unset
        if isinstance(self.deprecation, Unset):
            deprecation = UNSET
        elif isinstance(self.deprecation, Reference):
            deprecation = wire(self.deprecation)
        else:
            deprecation = self.deprecation

        warranty_expiration_date: None | str | Unset
        if isinstance(self.warranty_expiration_date, Unset):
            warranty_expiration_date = UNSET
        elif isinstance(self.warranty_expiration_date, datetime.datetime):
            warranty_expiration_date = wire(self.warranty_expiration_date)
        else:
            warranty_expiration_date = self.warranty_expiration_date

        in_service_date: None | str | Unset
        if isinstance(self.in_service_date, Unset):
            in_service_date = UNSET
        elif isinstance(self.in_service_date, datetime.datetime):
            in_service_date = wire(self.in_service_date)
        else:
            in_service_date = self.in_service_date

        additional_infos: None | str | Unset
        if isinstance(self.additional_infos, Unset):
            additional_infos = UNSET
        else:
            additional_infos = self.additional_infos

        serial_number: None | str | Unset
        if isinstance(self.serial_number, Unset):
            serial_number = UNSET
        else:
            serial_number = self.serial_number

        model: None | str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        else:
            model = self.model

        acquisition_cost: float | None | Unset
        if isinstance(self.acquisition_cost, Unset):
            acquisition_cost = UNSET
        else:
            acquisition_cost = self.acquisition_cost

        power: None | str | Unset
        if isinstance(self.power, Unset):
            power = UNSET
        else:
            power = self.power

        manufacturer: None | str | Unset
        if isinstance(self.manufacturer, Unset):
            manufacturer = UNSET
        else:
            manufacturer = self.manufacturer

        custom_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.custom_fields, Unset):
            custom_fields = wire(self.custom_fields)

        custom_id: None | str | Unset
        if isinstance(self.custom_id, Unset):
            custom_id = UNSET
        else:
            custom_id = self.custom_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "status": status,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if archived is not UNSET:
            field_dict["archived"] = archived
        if image is not UNSET:
            field_dict["image"] = image
        if location is not UNSET:
            field_dict["location"] = location
        if parent_asset is not UNSET:
            field_dict["parentAsset"] = parent_asset
        if area is not UNSET:
            field_dict["area"] = area
        if bar_code is not UNSET:
            field_dict["barCode"] = bar_code
        if nfc_id is not UNSET:
            field_dict["nfcId"] = nfc_id
        if category is not UNSET:
            field_dict["category"] = category
        if primary_user is not UNSET:
            field_dict["primaryUser"] = primary_user
        if assigned_to is not UNSET:
            field_dict["assignedTo"] = assigned_to
        if teams is not UNSET:
            field_dict["teams"] = teams
        if vendors is not UNSET:
            field_dict["vendors"] = vendors
        if customers is not UNSET:
            field_dict["customers"] = customers
        if files is not UNSET:
            field_dict["files"] = files
        if parts is not UNSET:
            field_dict["parts"] = parts
        if deprecation is not UNSET:
            field_dict["deprecation"] = deprecation
        if warranty_expiration_date is not UNSET:
            field_dict["warrantyExpirationDate"] = warranty_expiration_date
        if in_service_date is not UNSET:
            field_dict["inServiceDate"] = in_service_date
        if additional_infos is not UNSET:
            field_dict["additionalInfos"] = additional_infos
        if serial_number is not UNSET:
            field_dict["serialNumber"] = serial_number
        if model is not UNSET:
            field_dict["model"] = model
        if acquisition_cost is not UNSET:
            field_dict["acquisitionCost"] = acquisition_cost
        if power is not UNSET:
            field_dict["power"] = power
        if manufacturer is not UNSET:
            field_dict["manufacturer"] = manufacturer
        if custom_fields is not UNSET:
            field_dict["customFields"] = custom_fields
        if custom_id is not UNSET:
            field_dict["customId"] = custom_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.custom_field_value_input import CustomFieldValueInput  # noqa: PLC0415
        from ..models.reference import Reference  # noqa: PLC0415
        from ..models.versioned_reference import VersionedReference  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        _status: Any = d.pop("status")
        status: AssetStatus = _status
        if _status is not None:
            status = AssetStatus(_status)

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        archived = d.pop("archived", UNSET)

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

        def _parse_parent_asset(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _parent_asset_type_0: Any = data
                parent_asset_type_0: Reference = _parent_asset_type_0
                if _parent_asset_type_0 is not None:
                    parent_asset_type_0 = Reference.from_dict(_parent_asset_type_0)

                return parent_asset_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        parent_asset = _parse_parent_asset(d.pop("parentAsset", UNSET))

        def _parse_area(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        area = _parse_area(d.pop("area", UNSET))

        def _parse_bar_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        bar_code = _parse_bar_code(d.pop("barCode", UNSET))

        def _parse_nfc_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        nfc_id = _parse_nfc_id(d.pop("nfcId", UNSET))

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

        def _parse_primary_user(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _primary_user_type_0: Any = data
                primary_user_type_0: Reference = _primary_user_type_0
                if _primary_user_type_0 is not None:
                    primary_user_type_0 = Reference.from_dict(_primary_user_type_0)

                return primary_user_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        primary_user = _parse_primary_user(d.pop("primaryUser", UNSET))

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

        _parts: Any = d.pop("parts", UNSET)
        parts: list[VersionedReference] | Unset = _parts
        if _parts is not None and _parts is not UNSET:
            if not isinstance(_parts, list):
                raise TypeError("a list was promised")
            parts = []
            for parts_item_data in _parts:
                _parts_item: Any = parts_item_data
                parts_item: VersionedReference = _parts_item
                if _parts_item is not None:
                    parts_item = VersionedReference.from_dict(_parts_item)

                parts.append(parts_item)

        def _parse_deprecation(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _deprecation_type_0: Any = data
                deprecation_type_0: Reference = _deprecation_type_0
                if _deprecation_type_0 is not None:
                    deprecation_type_0 = Reference.from_dict(_deprecation_type_0)

                return deprecation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        deprecation = _parse_deprecation(d.pop("deprecation", UNSET))

        def _parse_warranty_expiration_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _warranty_expiration_date_type_0: Any = data
                warranty_expiration_date_type_0: datetime.datetime = _warranty_expiration_date_type_0
                if _warranty_expiration_date_type_0 is not None:
                    warranty_expiration_date_type_0 = Timestamp.parse(_warranty_expiration_date_type_0)

                return warranty_expiration_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        warranty_expiration_date = _parse_warranty_expiration_date(d.pop("warrantyExpirationDate", UNSET))

        def _parse_in_service_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _in_service_date_type_0: Any = data
                in_service_date_type_0: datetime.datetime = _in_service_date_type_0
                if _in_service_date_type_0 is not None:
                    in_service_date_type_0 = Timestamp.parse(_in_service_date_type_0)

                return in_service_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        in_service_date = _parse_in_service_date(d.pop("inServiceDate", UNSET))

        def _parse_additional_infos(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        additional_infos = _parse_additional_infos(d.pop("additionalInfos", UNSET))

        def _parse_serial_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        serial_number = _parse_serial_number(d.pop("serialNumber", UNSET))

        def _parse_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        def _parse_acquisition_cost(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        acquisition_cost = _parse_acquisition_cost(d.pop("acquisitionCost", UNSET))

        def _parse_power(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        power = _parse_power(d.pop("power", UNSET))

        def _parse_manufacturer(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        manufacturer = _parse_manufacturer(d.pop("manufacturer", UNSET))

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

        def _parse_custom_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        custom_id = _parse_custom_id(d.pop("customId", UNSET))

        asset_patch = cls(
            name=name,
            status=status,
            description=description,
            archived=archived,
            image=image,
            location=location,
            parent_asset=parent_asset,
            area=area,
            bar_code=bar_code,
            nfc_id=nfc_id,
            category=category,
            primary_user=primary_user,
            assigned_to=assigned_to,
            teams=teams,
            vendors=vendors,
            customers=customers,
            files=files,
            parts=parts,
            deprecation=deprecation,
            warranty_expiration_date=warranty_expiration_date,
            in_service_date=in_service_date,
            additional_infos=additional_infos,
            serial_number=serial_number,
            model=model,
            acquisition_cost=acquisition_cost,
            power=power,
            manufacturer=manufacturer,
            custom_fields=custom_fields,
            custom_id=custom_id,
        )

        asset_patch.additional_properties = d
        return asset_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
