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

if TYPE_CHECKING:
    from ..models.asset_mini import AssetMini
    from ..models.category_mini import CategoryMini
    from ..models.custom_field_value import CustomFieldValue
    from ..models.customer_mini import CustomerMini
    from ..models.depreciation import Depreciation
    from ..models.file_mini import FileMini
    from ..models.location_mini import LocationMini
    from ..models.part_mini import PartMini
    from ..models.team_mini import TeamMini
    from ..models.user_mini import UserMini
    from ..models.vendor_mini import VendorMini


T = TypeVar("T", bound="Asset")


@_attrs_define
class Asset(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        archived (bool):
        has_children (bool):
        description (None | str):
        image (FileMini | None):
        location (LocationMini | None):
        parent_asset (AssetMini | None):
        area (None | str):
        bar_code (None | str):
        nfc_id (None | str):
        category (CategoryMini | None):
        name (str):
        primary_user (None | UserMini):
        assigned_to (list[UserMini]):
        teams (list[TeamMini]):
        vendors (list[VendorMini]):
        customers (list[CustomerMini]):
        deprecation (Depreciation | None):
        warranty_expiration_date (datetime.datetime | None):
        in_service_date (datetime.datetime | None):
        additional_infos (None | str):
        serial_number (None | str):
        model (None | str):
        status (AssetStatus):
        acquisition_cost (float | None):
        files (list[FileMini]):
        parts (list[PartMini]):
        power (None | str):
        manufacturer (None | str):
        custom_id (None | str): The number that people see (A000001); null after a PATCH without it.
        custom_field_values (list[CustomFieldValue]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "archived": "archived",
        "hasChildren": "has_children",
        "description": "description",
        "image": "image",
        "location": "location",
        "parentAsset": "parent_asset",
        "area": "area",
        "barCode": "bar_code",
        "nfcId": "nfc_id",
        "category": "category",
        "name": "name",
        "primaryUser": "primary_user",
        "assignedTo": "assigned_to",
        "teams": "teams",
        "vendors": "vendors",
        "customers": "customers",
        "deprecation": "deprecation",
        "warrantyExpirationDate": "warranty_expiration_date",
        "inServiceDate": "in_service_date",
        "additionalInfos": "additional_infos",
        "serialNumber": "serial_number",
        "model": "model",
        "status": "status",
        "acquisitionCost": "acquisition_cost",
        "files": "files",
        "parts": "parts",
        "power": "power",
        "manufacturer": "manufacturer",
        "customId": "custom_id",
        "customFieldValues": "custom_field_values",
    }
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    archived: bool
    has_children: bool
    description: None | str
    image: FileMini | None
    location: LocationMini | None
    parent_asset: AssetMini | None
    area: None | str
    bar_code: None | str
    nfc_id: None | str
    category: CategoryMini | None
    name: str
    primary_user: None | UserMini
    assigned_to: list[UserMini]
    teams: list[TeamMini]
    vendors: list[VendorMini]
    customers: list[CustomerMini]
    deprecation: Depreciation | None
    warranty_expiration_date: datetime.datetime | None
    in_service_date: datetime.datetime | None
    additional_infos: None | str
    serial_number: None | str
    model: None | str
    status: AssetStatus
    acquisition_cost: float | None
    files: list[FileMini]
    parts: list[PartMini]
    power: None | str
    manufacturer: None | str
    custom_id: None | str
    custom_field_values: list[CustomFieldValue]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.asset_mini import AssetMini  # noqa: PLC0415
        from ..models.category_mini import CategoryMini  # noqa: PLC0415
        from ..models.depreciation import Depreciation  # noqa: PLC0415
        from ..models.file_mini import FileMini  # noqa: PLC0415
        from ..models.location_mini import LocationMini  # noqa: PLC0415
        from ..models.user_mini import UserMini  # noqa: PLC0415

        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        archived = self.archived

        has_children = self.has_children

        description: None | str
        description = self.description

        image: dict[str, Any] | None
        if isinstance(self.image, FileMini):
            image = wire(self.image)
        else:
            image = self.image

        location: dict[str, Any] | None
        if isinstance(self.location, LocationMini):
            location = wire(self.location)
        else:
            location = self.location

        parent_asset: dict[str, Any] | None
        if isinstance(self.parent_asset, AssetMini):
            parent_asset = wire(self.parent_asset)
        else:
            parent_asset = self.parent_asset

        area: None | str
        area = self.area

        bar_code: None | str
        bar_code = self.bar_code

        nfc_id: None | str
        nfc_id = self.nfc_id

        category: dict[str, Any] | None
        if isinstance(self.category, CategoryMini):
            category = wire(self.category)
        else:
            category = self.category

        name = self.name

        primary_user: dict[str, Any] | None
        if isinstance(self.primary_user, UserMini):
            primary_user = wire(self.primary_user)
        else:
            primary_user = self.primary_user

        assigned_to = wire(self.assigned_to)

        teams = wire(self.teams)

        vendors = wire(self.vendors)

        customers = wire(self.customers)

        deprecation: dict[str, Any] | None
        if isinstance(self.deprecation, Depreciation):
            deprecation = wire(self.deprecation)
        else:
            deprecation = self.deprecation

        warranty_expiration_date: None | str
        if isinstance(self.warranty_expiration_date, datetime.datetime):
            warranty_expiration_date = wire(self.warranty_expiration_date)
        else:
            warranty_expiration_date = self.warranty_expiration_date

        in_service_date: None | str
        if isinstance(self.in_service_date, datetime.datetime):
            in_service_date = wire(self.in_service_date)
        else:
            in_service_date = self.in_service_date

        additional_infos: None | str
        additional_infos = self.additional_infos

        serial_number: None | str
        serial_number = self.serial_number

        model: None | str
        model = self.model

        status = wire(self.status)

        acquisition_cost: float | None
        acquisition_cost = self.acquisition_cost

        files = wire(self.files)

        parts = wire(self.parts)

        power: None | str
        power = self.power

        manufacturer: None | str
        manufacturer = self.manufacturer

        custom_id: None | str
        custom_id = self.custom_id

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
                "archived": archived,
                "hasChildren": has_children,
                "description": description,
                "image": image,
                "location": location,
                "parentAsset": parent_asset,
                "area": area,
                "barCode": bar_code,
                "nfcId": nfc_id,
                "category": category,
                "name": name,
                "primaryUser": primary_user,
                "assignedTo": assigned_to,
                "teams": teams,
                "vendors": vendors,
                "customers": customers,
                "deprecation": deprecation,
                "warrantyExpirationDate": warranty_expiration_date,
                "inServiceDate": in_service_date,
                "additionalInfos": additional_infos,
                "serialNumber": serial_number,
                "model": model,
                "status": status,
                "acquisitionCost": acquisition_cost,
                "files": files,
                "parts": parts,
                "power": power,
                "manufacturer": manufacturer,
                "customId": custom_id,
                "customFieldValues": custom_field_values,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.asset_mini import AssetMini  # noqa: PLC0415
        from ..models.category_mini import CategoryMini  # noqa: PLC0415
        from ..models.custom_field_value import CustomFieldValue  # noqa: PLC0415
        from ..models.customer_mini import CustomerMini  # noqa: PLC0415
        from ..models.depreciation import Depreciation  # noqa: PLC0415
        from ..models.file_mini import FileMini  # noqa: PLC0415
        from ..models.location_mini import LocationMini  # noqa: PLC0415
        from ..models.part_mini import PartMini  # noqa: PLC0415
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

        archived = d.pop("archived")

        has_children = d.pop("hasChildren")

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

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

        def _parse_parent_asset(data: object) -> AssetMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _parent_asset_type_0: Any = data
                parent_asset_type_0: AssetMini = _parent_asset_type_0
                if _parent_asset_type_0 is not None:
                    parent_asset_type_0 = AssetMini.from_dict(_parent_asset_type_0)

                return parent_asset_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AssetMini | None, data)

        parent_asset = _parse_parent_asset(d.pop("parentAsset"))

        def _parse_area(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        area = _parse_area(d.pop("area"))

        def _parse_bar_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        bar_code = _parse_bar_code(d.pop("barCode"))

        def _parse_nfc_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        nfc_id = _parse_nfc_id(d.pop("nfcId"))

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

        name = d.pop("name")

        def _parse_primary_user(data: object) -> None | UserMini:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _primary_user_type_0: Any = data
                primary_user_type_0: UserMini = _primary_user_type_0
                if _primary_user_type_0 is not None:
                    primary_user_type_0 = UserMini.from_dict(_primary_user_type_0)

                return primary_user_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UserMini, data)

        primary_user = _parse_primary_user(d.pop("primaryUser"))

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

        def _parse_deprecation(data: object) -> Depreciation | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _deprecation_type_0: Any = data
                deprecation_type_0: Depreciation = _deprecation_type_0
                if _deprecation_type_0 is not None:
                    deprecation_type_0 = Depreciation.from_dict(_deprecation_type_0)

                return deprecation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Depreciation | None, data)

        deprecation = _parse_deprecation(d.pop("deprecation"))

        def _parse_warranty_expiration_date(data: object) -> datetime.datetime | None:
            if data is None:
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
            return cast(datetime.datetime | None, data)

        warranty_expiration_date = _parse_warranty_expiration_date(d.pop("warrantyExpirationDate"))

        def _parse_in_service_date(data: object) -> datetime.datetime | None:
            if data is None:
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
            return cast(datetime.datetime | None, data)

        in_service_date = _parse_in_service_date(d.pop("inServiceDate"))

        def _parse_additional_infos(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        additional_infos = _parse_additional_infos(d.pop("additionalInfos"))

        def _parse_serial_number(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        serial_number = _parse_serial_number(d.pop("serialNumber"))

        def _parse_model(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        model = _parse_model(d.pop("model"))

        _status: Any = d.pop("status")
        status: AssetStatus = _status
        if _status is not None:
            status = AssetStatus(_status)

        def _parse_acquisition_cost(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        acquisition_cost = _parse_acquisition_cost(d.pop("acquisitionCost"))

        _files: Any = d.pop("files")
        files: list[FileMini] = _files
        if _files is not None:
            if not isinstance(_files, list):
                raise TypeError("a list was promised")
            files = []
            for files_item_data in _files:
                _files_item: Any = files_item_data
                files_item: FileMini = _files_item
                if _files_item is not None:
                    files_item = FileMini.from_dict(_files_item)

                files.append(files_item)

        _parts: Any = d.pop("parts")
        parts: list[PartMini] = _parts
        if _parts is not None:
            if not isinstance(_parts, list):
                raise TypeError("a list was promised")
            parts = []
            for parts_item_data in _parts:
                _parts_item: Any = parts_item_data
                parts_item: PartMini = _parts_item
                if _parts_item is not None:
                    parts_item = PartMini.from_dict(_parts_item)

                parts.append(parts_item)

        def _parse_power(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        power = _parse_power(d.pop("power"))

        def _parse_manufacturer(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        manufacturer = _parse_manufacturer(d.pop("manufacturer"))

        def _parse_custom_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        custom_id = _parse_custom_id(d.pop("customId"))

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

        asset = cls(
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            archived=archived,
            has_children=has_children,
            description=description,
            image=image,
            location=location,
            parent_asset=parent_asset,
            area=area,
            bar_code=bar_code,
            nfc_id=nfc_id,
            category=category,
            name=name,
            primary_user=primary_user,
            assigned_to=assigned_to,
            teams=teams,
            vendors=vendors,
            customers=customers,
            deprecation=deprecation,
            warranty_expiration_date=warranty_expiration_date,
            in_service_date=in_service_date,
            additional_infos=additional_infos,
            serial_number=serial_number,
            model=model,
            status=status,
            acquisition_cost=acquisition_cost,
            files=files,
            parts=parts,
            power=power,
            manufacturer=manufacturer,
            custom_id=custom_id,
            custom_field_values=custom_field_values,
        )

        asset.additional_properties = d
        return asset

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
