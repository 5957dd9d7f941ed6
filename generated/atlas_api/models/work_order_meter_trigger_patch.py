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

from ..models.priority import Priority
from ..models.work_order_meter_trigger_condition import WorkOrderMeterTriggerCondition
from ..runtime import Model, Timestamp, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_field_value_input import CustomFieldValueInput
    from ..models.reference import Reference


T = TypeVar("T", bound="WorkOrderMeterTriggerPatch")


@_attrs_define
class WorkOrderMeterTriggerPatch(Model):
    """
    Attributes:
        title (str):
        name (str):
        trigger_condition (WorkOrderMeterTriggerCondition):
        due_date (datetime.datetime | None | Unset):
        priority (None | Priority | Unset):
        estimated_duration (float | Unset):
        estimated_start_date (datetime.datetime | None | Unset):
        description (None | str | Unset):
        required_signature (bool | Unset):
        image (None | Reference | Unset):
        category (None | Reference | Unset):
        location (None | Reference | Unset):
        team (None | Reference | Unset):
        primary_user (None | Reference | Unset):
        assigned_to (list[Reference] | Unset):
        customers (list[Reference] | Unset):
        files (list[Reference] | Unset):
        asset (None | Reference | Unset):
        custom_fields (list[CustomFieldValueInput] | Unset):
        recurrent (bool | Unset):
        value (int | Unset):
        wait_before (int | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "name": "name",
        "triggerCondition": "trigger_condition",
        "dueDate": "due_date",
        "priority": "priority",
        "estimatedDuration": "estimated_duration",
        "estimatedStartDate": "estimated_start_date",
        "description": "description",
        "requiredSignature": "required_signature",
        "image": "image",
        "category": "category",
        "location": "location",
        "team": "team",
        "primaryUser": "primary_user",
        "assignedTo": "assigned_to",
        "customers": "customers",
        "files": "files",
        "asset": "asset",
        "customFields": "custom_fields",
        "recurrent": "recurrent",
        "value": "value",
        "waitBefore": "wait_before",
    }
    title: str
    name: str
    trigger_condition: WorkOrderMeterTriggerCondition
    due_date: datetime.datetime | None | Unset = UNSET
    priority: None | Priority | Unset = UNSET
    estimated_duration: float | Unset = UNSET
    estimated_start_date: datetime.datetime | None | Unset = UNSET
    description: None | str | Unset = UNSET
    required_signature: bool | Unset = UNSET
    image: None | Reference | Unset = UNSET
    category: None | Reference | Unset = UNSET
    location: None | Reference | Unset = UNSET
    team: None | Reference | Unset = UNSET
    primary_user: None | Reference | Unset = UNSET
    assigned_to: list[Reference] | Unset = UNSET
    customers: list[Reference] | Unset = UNSET
    files: list[Reference] | Unset = UNSET
    asset: None | Reference | Unset = UNSET
    custom_fields: list[CustomFieldValueInput] | Unset = UNSET
    recurrent: bool | Unset = UNSET
    value: int | Unset = UNSET
    wait_before: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reference import Reference  # noqa: PLC0415

        title = self.title

        name = self.name

        trigger_condition = wire(self.trigger_condition)

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        elif isinstance(self.due_date, datetime.datetime):
            due_date = wire(self.due_date)
        else:
            due_date = self.due_date

        priority: None | str | Unset
        if isinstance(self.priority, Unset):
            priority = UNSET
        elif isinstance(self.priority, Priority):
            priority = wire(self.priority)
        else:
            priority = self.priority

        estimated_duration = self.estimated_duration

        estimated_start_date: None | str | Unset
        if isinstance(self.estimated_start_date, Unset):
            estimated_start_date = UNSET
        elif isinstance(self.estimated_start_date, datetime.datetime):
            estimated_start_date = wire(self.estimated_start_date)
        else:
            estimated_start_date = self.estimated_start_date

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        required_signature = self.required_signature

        image: dict[str, Any] | None | Unset
        if isinstance(self.image, Unset):
            image = UNSET
        elif isinstance(self.image, Reference):
            image = wire(self.image)
        else:
            image = self.image

        category: dict[str, Any] | None | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        elif isinstance(self.category, Reference):
            category = wire(self.category)
        else:
            category = self.category

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, Reference):
            location = wire(self.location)
        else:
            location = self.location

        team: dict[str, Any] | None | Unset
        if isinstance(self.team, Unset):
            team = UNSET
        elif isinstance(self.team, Reference):
            team = wire(self.team)
        else:
            team = self.team

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

        customers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.customers, Unset):
            customers = wire(self.customers)

        files: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = wire(self.files)

        asset: dict[str, Any] | None | Unset
        if isinstance(self.asset, Unset):
            asset = UNSET
        elif isinstance(self.asset, Reference):
            asset = wire(self.asset)
        else:
            asset = self.asset

        custom_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.custom_fields, Unset):
            custom_fields = wire(self.custom_fields)

        recurrent = self.recurrent

        value = self.value

        wait_before = self.wait_before

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
                "name": name,
                "triggerCondition": trigger_condition,
            }
        )
        if due_date is not UNSET:
            field_dict["dueDate"] = due_date
        if priority is not UNSET:
            field_dict["priority"] = priority
        if estimated_duration is not UNSET:
            field_dict["estimatedDuration"] = estimated_duration
        if estimated_start_date is not UNSET:
            field_dict["estimatedStartDate"] = estimated_start_date
        if description is not UNSET:
            field_dict["description"] = description
        if required_signature is not UNSET:
            field_dict["requiredSignature"] = required_signature
        if image is not UNSET:
            field_dict["image"] = image
        if category is not UNSET:
            field_dict["category"] = category
        if location is not UNSET:
            field_dict["location"] = location
        if team is not UNSET:
            field_dict["team"] = team
        if primary_user is not UNSET:
            field_dict["primaryUser"] = primary_user
        if assigned_to is not UNSET:
            field_dict["assignedTo"] = assigned_to
        if customers is not UNSET:
            field_dict["customers"] = customers
        if files is not UNSET:
            field_dict["files"] = files
        if asset is not UNSET:
            field_dict["asset"] = asset
        if custom_fields is not UNSET:
            field_dict["customFields"] = custom_fields
        if recurrent is not UNSET:
            field_dict["recurrent"] = recurrent
        if value is not UNSET:
            field_dict["value"] = value
        if wait_before is not UNSET:
            field_dict["waitBefore"] = wait_before

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.custom_field_value_input import CustomFieldValueInput  # noqa: PLC0415
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        title = d.pop("title")

        name = d.pop("name")

        _trigger_condition: Any = d.pop("triggerCondition")
        trigger_condition: WorkOrderMeterTriggerCondition = _trigger_condition
        if _trigger_condition is not None:
            trigger_condition = WorkOrderMeterTriggerCondition(_trigger_condition)

        def _parse_due_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _due_date_type_0: Any = data
                due_date_type_0: datetime.datetime = _due_date_type_0
                if _due_date_type_0 is not None:
                    due_date_type_0 = Timestamp.parse(_due_date_type_0)

                return due_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        due_date = _parse_due_date(d.pop("dueDate", UNSET))

        def _parse_priority(data: object) -> None | Priority | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _priority_type_0: Any = data
                priority_type_0: Priority = _priority_type_0
                if _priority_type_0 is not None:
                    priority_type_0 = Priority(_priority_type_0)

                return priority_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Priority | Unset, data)

        priority = _parse_priority(d.pop("priority", UNSET))

        estimated_duration = d.pop("estimatedDuration", UNSET)

        def _parse_estimated_start_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _estimated_start_date_type_0: Any = data
                estimated_start_date_type_0: datetime.datetime = _estimated_start_date_type_0
                if _estimated_start_date_type_0 is not None:
                    estimated_start_date_type_0 = Timestamp.parse(_estimated_start_date_type_0)

                return estimated_start_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        estimated_start_date = _parse_estimated_start_date(d.pop("estimatedStartDate", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        required_signature = d.pop("requiredSignature", UNSET)

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

        def _parse_team(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _team_type_0: Any = data
                team_type_0: Reference = _team_type_0
                if _team_type_0 is not None:
                    team_type_0 = Reference.from_dict(_team_type_0)

                return team_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        team = _parse_team(d.pop("team", UNSET))

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

        def _parse_asset(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _asset_type_0: Any = data
                asset_type_0: Reference = _asset_type_0
                if _asset_type_0 is not None:
                    asset_type_0 = Reference.from_dict(_asset_type_0)

                return asset_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        asset = _parse_asset(d.pop("asset", UNSET))

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

        recurrent = d.pop("recurrent", UNSET)

        value = d.pop("value", UNSET)

        wait_before = d.pop("waitBefore", UNSET)

        work_order_meter_trigger_patch = cls(
            title=title,
            name=name,
            trigger_condition=trigger_condition,
            due_date=due_date,
            priority=priority,
            estimated_duration=estimated_duration,
            estimated_start_date=estimated_start_date,
            description=description,
            required_signature=required_signature,
            image=image,
            category=category,
            location=location,
            team=team,
            primary_user=primary_user,
            assigned_to=assigned_to,
            customers=customers,
            files=files,
            asset=asset,
            custom_fields=custom_fields,
            recurrent=recurrent,
            value=value,
            wait_before=wait_before,
        )

        work_order_meter_trigger_patch.additional_properties = d
        return work_order_meter_trigger_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
