# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    Model,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="PreventiveMaintenanceImport")


@_attrs_define(on_setattr=on_setattr)
class PreventiveMaintenanceImport(Model):
    """
    Attributes:
        title (str):
        starts_on (float):
        name (str):
        frequency (float):
        recurrence_type (str):
        recurrence_based_on (str): SCHEDULED_DATE or COMPLETED_DATE; spaces for the lines and small letters are fine.
        id (int | None | Unset):
        status (None | str | Unset):
        priority (None | str | Unset):
        description (None | str | Unset):
        due_date (float | None | Unset):
        estimated_duration (float | Unset):
        required_signature (None | str | Unset):
        category (None | str | Unset):
        location_name (None | str | Unset):
        team_name (None | str | Unset):
        primary_user_email (None | str | Unset):
        assigned_to_emails (list[str] | Unset):
        asset_name (None | str | Unset):
        completed_by_email (None | str | Unset):
        completed_on (float | None | Unset):
        archived (None | str | Unset):
        feedback (None | str | Unset):
        customers_names (list[str] | Unset):
        due_date_delay (float | None | Unset):
        ends_on (float | None | Unset):
        days_of_week (list[str] | Unset): English names: Monday; needed for WEEKLY.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "startsOn": "starts_on",
        "name": "name",
        "frequency": "frequency",
        "recurrenceType": "recurrence_type",
        "recurrenceBasedOn": "recurrence_based_on",
        "id": "id",
        "status": "status",
        "priority": "priority",
        "description": "description",
        "dueDate": "due_date",
        "estimatedDuration": "estimated_duration",
        "requiredSignature": "required_signature",
        "category": "category",
        "locationName": "location_name",
        "teamName": "team_name",
        "primaryUserEmail": "primary_user_email",
        "assignedToEmails": "assigned_to_emails",
        "assetName": "asset_name",
        "completedByEmail": "completed_by_email",
        "completedOn": "completed_on",
        "archived": "archived",
        "feedback": "feedback",
        "customersNames": "customers_names",
        "dueDateDelay": "due_date_delay",
        "endsOn": "ends_on",
        "daysOfWeek": "days_of_week",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "title",
            "startsOn",
            "name",
            "frequency",
            "recurrenceType",
            "recurrenceBasedOn",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    title: str
    starts_on: float
    name: str
    frequency: float
    recurrence_type: str
    recurrence_based_on: str
    id: int | None | Unset = UNSET
    status: None | str | Unset = UNSET
    priority: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    due_date: float | None | Unset = UNSET
    estimated_duration: float | Unset = UNSET
    required_signature: None | str | Unset = UNSET
    category: None | str | Unset = UNSET
    location_name: None | str | Unset = UNSET
    team_name: None | str | Unset = UNSET
    primary_user_email: None | str | Unset = UNSET
    assigned_to_emails: list[str] | Unset = UNSET
    asset_name: None | str | Unset = UNSET
    completed_by_email: None | str | Unset = UNSET
    completed_on: float | None | Unset = UNSET
    archived: None | str | Unset = UNSET
    feedback: None | str | Unset = UNSET
    customers_names: list[str] | Unset = UNSET
    due_date_delay: float | None | Unset = UNSET
    ends_on: float | None | Unset = UNSET
    days_of_week: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        starts_on = self.starts_on

        name = self.name

        frequency = self.frequency

        recurrence_type = self.recurrence_type

        recurrence_based_on = self.recurrence_based_on

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        priority: None | str | Unset
        if isinstance(self.priority, Unset):
            priority = UNSET
        else:
            priority = self.priority

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        due_date: float | None | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        else:
            due_date = self.due_date

        estimated_duration = self.estimated_duration

        required_signature: None | str | Unset
        if isinstance(self.required_signature, Unset):
            required_signature = UNSET
        else:
            required_signature = self.required_signature

        category: None | str | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        else:
            category = self.category

        location_name: None | str | Unset
        if isinstance(self.location_name, Unset):
            location_name = UNSET
        else:
            location_name = self.location_name

        team_name: None | str | Unset
        if isinstance(self.team_name, Unset):
            team_name = UNSET
        else:
            team_name = self.team_name

        primary_user_email: None | str | Unset
        if isinstance(self.primary_user_email, Unset):
            primary_user_email = UNSET
        else:
            primary_user_email = self.primary_user_email

        assigned_to_emails: list[str] | Unset = UNSET
        if not isinstance(self.assigned_to_emails, Unset):
            assigned_to_emails = self.assigned_to_emails

        asset_name: None | str | Unset
        if isinstance(self.asset_name, Unset):
            asset_name = UNSET
        else:
            asset_name = self.asset_name

        completed_by_email: None | str | Unset
        if isinstance(self.completed_by_email, Unset):
            completed_by_email = UNSET
        else:
            completed_by_email = self.completed_by_email

        completed_on: float | None | Unset
        if isinstance(self.completed_on, Unset):
            completed_on = UNSET
        else:
            completed_on = self.completed_on

        archived: None | str | Unset
        if isinstance(self.archived, Unset):
            archived = UNSET
        else:
            archived = self.archived

        feedback: None | str | Unset
        if isinstance(self.feedback, Unset):
            feedback = UNSET
        else:
            feedback = self.feedback

        customers_names: list[str] | Unset = UNSET
        if not isinstance(self.customers_names, Unset):
            customers_names = self.customers_names

        due_date_delay: float | None | Unset
        if isinstance(self.due_date_delay, Unset):
            due_date_delay = UNSET
        else:
            due_date_delay = self.due_date_delay

        ends_on: float | None | Unset
        if isinstance(self.ends_on, Unset):
            ends_on = UNSET
        else:
            ends_on = self.ends_on

        days_of_week: list[str] | Unset = UNSET
        if not isinstance(self.days_of_week, Unset):
            days_of_week = self.days_of_week

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
                "startsOn": starts_on,
                "name": name,
                "frequency": frequency,
                "recurrenceType": recurrence_type,
                "recurrenceBasedOn": recurrence_based_on,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if status is not UNSET:
            field_dict["status"] = status
        if priority is not UNSET:
            field_dict["priority"] = priority
        if description is not UNSET:
            field_dict["description"] = description
        if due_date is not UNSET:
            field_dict["dueDate"] = due_date
        if estimated_duration is not UNSET:
            field_dict["estimatedDuration"] = estimated_duration
        if required_signature is not UNSET:
            field_dict["requiredSignature"] = required_signature
        if category is not UNSET:
            field_dict["category"] = category
        if location_name is not UNSET:
            field_dict["locationName"] = location_name
        if team_name is not UNSET:
            field_dict["teamName"] = team_name
        if primary_user_email is not UNSET:
            field_dict["primaryUserEmail"] = primary_user_email
        if assigned_to_emails is not UNSET:
            field_dict["assignedToEmails"] = assigned_to_emails
        if asset_name is not UNSET:
            field_dict["assetName"] = asset_name
        if completed_by_email is not UNSET:
            field_dict["completedByEmail"] = completed_by_email
        if completed_on is not UNSET:
            field_dict["completedOn"] = completed_on
        if archived is not UNSET:
            field_dict["archived"] = archived
        if feedback is not UNSET:
            field_dict["feedback"] = feedback
        if customers_names is not UNSET:
            field_dict["customersNames"] = customers_names
        if due_date_delay is not UNSET:
            field_dict["dueDateDelay"] = due_date_delay
        if ends_on is not UNSET:
            field_dict["endsOn"] = ends_on
        if days_of_week is not UNSET:
            field_dict["daysOfWeek"] = days_of_week

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        title = d.pop("title")

        starts_on = d.pop("startsOn")

        name = d.pop("name")

        frequency = d.pop("frequency")

        recurrence_type = d.pop("recurrenceType")

        recurrence_based_on = d.pop("recurrenceBasedOn")

        id: int | None | Unset = d.pop("id", UNSET)

        status: None | str | Unset = d.pop("status", UNSET)

        priority: None | str | Unset = d.pop("priority", UNSET)

        description: None | str | Unset = d.pop("description", UNSET)

        due_date: float | None | Unset = d.pop("dueDate", UNSET)

        estimated_duration = d.pop("estimatedDuration", UNSET)

        required_signature: None | str | Unset = d.pop("requiredSignature", UNSET)

        category: None | str | Unset = d.pop("category", UNSET)

        location_name: None | str | Unset = d.pop("locationName", UNSET)

        team_name: None | str | Unset = d.pop("teamName", UNSET)

        primary_user_email: None | str | Unset = d.pop("primaryUserEmail", UNSET)

        assigned_to_emails = cast(list[str], d.pop("assignedToEmails", UNSET))

        asset_name: None | str | Unset = d.pop("assetName", UNSET)

        completed_by_email: None | str | Unset = d.pop("completedByEmail", UNSET)

        completed_on: float | None | Unset = d.pop("completedOn", UNSET)

        archived: None | str | Unset = d.pop("archived", UNSET)

        feedback: None | str | Unset = d.pop("feedback", UNSET)

        customers_names = cast(list[str], d.pop("customersNames", UNSET))

        due_date_delay: float | None | Unset = d.pop("dueDateDelay", UNSET)

        ends_on: float | None | Unset = d.pop("endsOn", UNSET)

        days_of_week = cast(list[str], d.pop("daysOfWeek", UNSET))

        self.__init__(  # type: ignore[misc]
            title=title,
            starts_on=starts_on,
            name=name,
            frequency=frequency,
            recurrence_type=recurrence_type,
            recurrence_based_on=recurrence_based_on,
            id=id,
            status=status,
            priority=priority,
            description=description,
            due_date=due_date,
            estimated_duration=estimated_duration,
            required_signature=required_signature,
            category=category,
            location_name=location_name,
            team_name=team_name,
            primary_user_email=primary_user_email,
            assigned_to_emails=assigned_to_emails,
            asset_name=asset_name,
            completed_by_email=completed_by_email,
            completed_on=completed_on,
            archived=archived,
            feedback=feedback,
            customers_names=customers_names,
            due_date_delay=due_date_delay,
            ends_on=ends_on,
            days_of_week=days_of_week,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
