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

from .. import models
from ..models.priority import Priority
from ..models.recurrence_based_on import RecurrenceBasedOn
from ..models.recurrence_type import RecurrenceType
from ..runtime import (
    Model,
    Timestamp,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_field_value_input import CustomFieldValueInput
    from ..models.reference import Reference


T = TypeVar("T", bound="PreventiveMaintenanceCreate")


@_attrs_define(on_setattr=on_setattr)
class PreventiveMaintenanceCreate(Model):
    """
    Attributes:
        title (str):
        name (str):
        frequency (int):
        recurrence_type (RecurrenceType):
        recurrence_based_on (RecurrenceBasedOn):
        due_date (datetime.datetime | None | Unset):
        priority (Priority | Unset): Never send null: the server takes it, and then cannot count the records of the
            company by priority (500).
        estimated_duration (float | Unset): In hours.
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
        starts_on (datetime.datetime | None | Unset):
        due_date_delay (int | None | Unset):
        ends_on (datetime.datetime | None | Unset):
        days_of_week (list[int] | Unset): 0 is Monday, 6 Sunday; needed for WEEKLY.
        custom_fields (list[CustomFieldValueInput] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "name": "name",
        "frequency": "frequency",
        "recurrenceType": "recurrence_type",
        "recurrenceBasedOn": "recurrence_based_on",
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
        "startsOn": "starts_on",
        "dueDateDelay": "due_date_delay",
        "endsOn": "ends_on",
        "daysOfWeek": "days_of_week",
        "customFields": "custom_fields",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "title",
            "name",
            "frequency",
            "recurrenceType",
            "recurrenceBasedOn",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("assignedTo", list, "Reference"),
        ("customers", list, "Reference"),
        ("files", list, "Reference"),
        ("customFields", list, "CustomFieldValueInput"),
    )

    title: str
    name: str
    frequency: int
    recurrence_type: RecurrenceType
    recurrence_based_on: RecurrenceBasedOn
    due_date: datetime.datetime | None | Unset = UNSET
    priority: Priority | Unset = UNSET
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
    starts_on: datetime.datetime | None | Unset = UNSET
    due_date_delay: int | None | Unset = UNSET
    ends_on: datetime.datetime | None | Unset = UNSET
    days_of_week: list[int] | Unset = UNSET
    custom_fields: list[CustomFieldValueInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        CustomFieldValueInput = models.CustomFieldValueInput
        Reference = models.Reference
        title = self.title

        name = self.name

        frequency = self.frequency

        recurrence_type = wire(self.recurrence_type)

        recurrence_based_on = wire(self.recurrence_based_on)

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        elif isinstance(self.due_date, datetime.datetime):
            due_date = wire(self.due_date)
        else:
            due_date = self.due_date

        priority: str | Unset = UNSET
        if not isinstance(self.priority, Unset):
            priority = wire(self.priority)

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

        starts_on: None | str | Unset
        if isinstance(self.starts_on, Unset):
            starts_on = UNSET
        elif isinstance(self.starts_on, datetime.datetime):
            starts_on = wire(self.starts_on)
        else:
            starts_on = self.starts_on

        due_date_delay: int | None | Unset
        if isinstance(self.due_date_delay, Unset):
            due_date_delay = UNSET
        else:
            due_date_delay = self.due_date_delay

        ends_on: None | str | Unset
        if isinstance(self.ends_on, Unset):
            ends_on = UNSET
        elif isinstance(self.ends_on, datetime.datetime):
            ends_on = wire(self.ends_on)
        else:
            ends_on = self.ends_on

        days_of_week: list[int] | Unset = UNSET
        if not isinstance(self.days_of_week, Unset):
            days_of_week = self.days_of_week

        custom_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.custom_fields, Unset):
            custom_fields = wire(self.custom_fields)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
                "name": name,
                "frequency": frequency,
                "recurrenceType": recurrence_type,
                "recurrenceBasedOn": recurrence_based_on,
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
        if starts_on is not UNSET:
            field_dict["startsOn"] = starts_on
        if due_date_delay is not UNSET:
            field_dict["dueDateDelay"] = due_date_delay
        if ends_on is not UNSET:
            field_dict["endsOn"] = ends_on
        if days_of_week is not UNSET:
            field_dict["daysOfWeek"] = days_of_week
        if custom_fields is not UNSET:
            field_dict["customFields"] = custom_fields

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        title = d.pop("title")

        name = d.pop("name")

        frequency = d.pop("frequency")

        recurrence_type: RecurrenceType = RecurrenceType.read(d.pop("recurrenceType"))

        recurrence_based_on: RecurrenceBasedOn = RecurrenceBasedOn.read(d.pop("recurrenceBasedOn"))

        due_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("dueDate", UNSET))

        priority: Priority | Unset = Priority.read(d.pop("priority", UNSET))

        estimated_duration = d.pop("estimatedDuration", UNSET)

        estimated_start_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("estimatedStartDate", UNSET))

        description: None | str | Unset = d.pop("description", UNSET)

        required_signature = d.pop("requiredSignature", UNSET)

        image: None | Reference | Unset = models.Reference.read(d.pop("image", UNSET))

        category: None | Reference | Unset = models.Reference.read(d.pop("category", UNSET))

        location: None | Reference | Unset = models.Reference.read(d.pop("location", UNSET))

        team: None | Reference | Unset = models.Reference.read(d.pop("team", UNSET))

        primary_user: None | Reference | Unset = models.Reference.read(d.pop("primaryUser", UNSET))

        assigned_to: list[Reference] | Unset = models.Reference._checked(d.pop("assignedTo", UNSET))

        customers: list[Reference] | Unset = models.Reference._checked(d.pop("customers", UNSET))

        files: list[Reference] | Unset = models.Reference._checked(d.pop("files", UNSET))

        asset: None | Reference | Unset = models.Reference.read(d.pop("asset", UNSET))

        starts_on: datetime.datetime | None | Unset = Timestamp.read(d.pop("startsOn", UNSET))

        due_date_delay: int | None | Unset = d.pop("dueDateDelay", UNSET)

        ends_on: datetime.datetime | None | Unset = Timestamp.read(d.pop("endsOn", UNSET))

        days_of_week = cast(list[int], d.pop("daysOfWeek", UNSET))

        custom_fields: list[CustomFieldValueInput] | Unset = models.CustomFieldValueInput._checked(
            d.pop("customFields", UNSET)
        )

        self.__init__(  # type: ignore[misc]
            title=title,
            name=name,
            frequency=frequency,
            recurrence_type=recurrence_type,
            recurrence_based_on=recurrence_based_on,
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
            starts_on=starts_on,
            due_date_delay=due_date_delay,
            ends_on=ends_on,
            days_of_week=days_of_week,
            custom_fields=custom_fields,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
