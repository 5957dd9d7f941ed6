"""Makes of the server's records what people see (_record_types.py)."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import Any

from atlas_api.models import Asset, Comment, Location, Meter, Part, PreventiveMaintenance, Reading, Request, User
from atlas_api.models import WorkOrder as WorkOrderModel

from rivet.integrations.atlas.mcp import _strings
from rivet.integrations.atlas.mcp._dates import LocalDates
from rivet.integrations.atlas.mcp._record_types import (
    AssetView,
    CommentView,
    MeterView,
    Named,
    Numbered,
    PartView,
    Person,
    Place,
    Plan,
    ReadingView,
    RequestView,
    WorkOrder,
)

TITLE, SHORT, LONG = 300, 300, 4_000
"""Characters shown of a name or title, of a string in a list, and of a string of one record."""

WHOLE = 1_000_000
"""Characters of a string in the audit file, from which a record can be restored."""


class Views:
    """Makes what people see of records.

    Args:
        dates: The account's dates.
        is_escaped: Whether the server shows ``<``, ``>`` and ``&`` of strings as entities; asked for each string.
    """

    def __init__(self, dates: LocalDates, is_escaped: Callable[[], bool]) -> None:
        self._dates, self._is_escaped = dates, is_escaped

    def work_order(self, one: WorkOrderModel, longest: int = SHORT) -> WorkOrder:
        """Return a work order, its strings cut to `longest` characters."""
        status = str(one.rivet_status)
        is_open = status in ("PENDING", "IN_PROGRESS", "ON_HOLD")
        return {
            "id": one.id,
            "number": self.name(one.custom_id),
            "title": self.name(one.title),
            "status": status,
            "priority": str(one.rivet_priority) if one.priority is not None else None,
            "description": self._description(one.description, longest),
            "asset": self._numbered(one.asset),
            "location": self._numbered(one.location),
            "primaryUser": self.person(one.primary_user),
            "assignedTo": self._people(one.assigned_to),
            "team": self._named(one.team),
            "category": self._name_of(one.category),
            "dueDate": self._dates.shown(one.due_date),
            "isOverdue": bool(is_open and one.due_date and one.due_date < self._dates.now()),
            "estimatedStartDate": self._dates.shown(one.estimated_start_date),
            "estimatedDuration": one.estimated_duration,
            "createdAt": self._dates.shown(one.created_at),
            "updatedAt": self._dates.exactly(one.updated_at),
            "completedOn": self._dates.shown(one.completed_on),
            "completedBy": self.person(one.completed_by),
            "feedback": self.text(one.feedback, longest),
        }

    def asset(self, one: Asset, longest: int = SHORT) -> AssetView:
        """Return an asset."""
        return {
            "id": one.id,
            "number": self.name(one.custom_id),
            "name": self.name(one.name),
            "status": str(one.status) if one.status else None,
            "description": self._description(one.description, longest),
            "manufacturer": self.name(one.manufacturer),
            "model": self.name(one.model),
            "serialNumber": self.name(one.serial_number),
            "power": self.name(one.power),
            "barCode": self.name(one.bar_code),
            "area": self.name(one.area),
            "category": self._name_of(one.category),
            "location": self._numbered(one.location),
            "parentAsset": self._numbered(one.parent_asset),
            "primaryUser": self.person(one.primary_user),
            "assignedTo": self._people(one.assigned_to),
            "inServiceDate": self._dates.shown(one.in_service_date),
            "warrantyExpirationDate": self._dates.shown(one.warranty_expiration_date),
            "archived": one.archived is True,
        }

    def comment(self, one: Comment, longest: int = LONG) -> CommentView:
        """Return a comment."""
        return {
            "id": one.id,
            "author": self.person(one.user),
            "writtenAt": self._dates.shown(one.created_at),
            "text": self.text(one.content, longest),
        }

    def plan(self, one: PreventiveMaintenance, longest: int = SHORT) -> Plan:
        """Return a preventive maintenance, its schedule in words."""
        schedule = one.schedule
        words = None
        if schedule is not None and schedule.recurrence_type is not None:
            unit = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
            number, one_unit = schedule.frequency or 1, unit.get(str(schedule.recurrence_type))
            words = f"every {number} {one_unit or schedule.recurrence_type}{'s' if number != 1 and one_unit else ''}"
        return {
            "id": one.id,
            "number": self.name(one.custom_id),
            "name": self.name(one.name),
            "title": self.name(one.title),
            "description": self._description(one.description, longest),
            "priority": str(one.priority) if one.priority else None,
            "asset": self._numbered(one.asset),
            "location": self._numbered(one.location),
            "primaryUser": self.person(one.primary_user),
            "schedule": words,
            "isDisabled": bool(schedule is not None and schedule.disabled),
            "nextWorkOrderDate": self._dates.shown(one.next_work_order_date),
        }

    def part(self, one: Part, longest: int = SHORT) -> PartView:
        """Return a spare part."""
        counted = one.quantity is not None and one.min_quantity is not None and one.non_stock is not True
        return {
            "id": one.id,
            "name": self.name(one.name),
            "description": self._description(one.description, longest),
            "quantity": one.quantity,
            "minimumQuantity": one.min_quantity,
            "isLow": bool(counted and (one.quantity or 0) < (one.min_quantity or 0)),
            "unit": self.name(one.unit),
            "cost": one.cost,
            "barcode": self.name(one.barcode),
            "category": self._name_of(one.category),
            "location": self._numbered(one.location),
            "area": self.name(one.area),
        }

    def request(self, one: Request, longest: int = SHORT) -> RequestView:
        """Return a request; its state is PENDING, APPROVED (it has a work order) or CANCELLED."""
        state = "CANCELLED" if one.cancelled else "APPROVED" if one.work_order is not None else "PENDING"
        return {
            "id": one.id,
            "number": self.name(one.custom_id),
            "title": self.name(one.title),
            "state": state,
            "description": self._description(one.description, longest),
            "priority": str(one.priority) if one.priority else None,
            "asset": self._numbered(one.asset),
            "location": self._numbered(one.location),
            "dueDate": self._dates.shown(one.due_date),
            "contact": self.name(one.contact),
            "createdAt": self._dates.shown(one.created_at),
            "workOrder": self._numbered(one.work_order),
            "cancellationReason": self.text(one.cancellation_reason, longest),
        }

    def meter(self, one: Meter) -> MeterView:
        """Return a meter."""
        return {
            "id": one.id,
            "name": self.name(one.name),
            "unit": self.name(one.unit),
            "asset": self._numbered(one.asset),
            "location": self._numbered(one.location),
            "readEveryDays": one.update_frequency,
            "lastReading": self._dates.shown(one.last_reading),
            "nextReading": self._dates.shown(one.next_reading),
        }

    def reading(self, one: Reading) -> ReadingView:
        """Return a reading."""
        return {"id": one.id, "value": one.value, "readAt": self._dates.shown(one.created_at)}

    def user(self, one: User) -> Person:
        """Return a person, without telephone and pay."""
        return {
            "id": one.id,
            "name": self._full_name(one),
            "email": self.name(one.email),
            "role": self._name_of(one.role),
            "jobTitle": self.name(one.job_title),
            "isEnabled": one.enabled is not False,
        }

    def place(self, one: Location) -> Place:
        """Return a location."""
        return {
            "id": one.id,
            "number": self.name(one.custom_id),
            "name": self.name(one.name),
            "address": self.name(one.address),
            "parent": self._numbered(one.parent_location),
        }

    def name(self, text: Any) -> str | None:
        """Return a name or title: one line."""
        return _strings.one_line(self._plain(text), TITLE)

    def text(self, text: Any, longest: int) -> str | None:
        """Return a longer string."""
        return _strings.shown(self._plain(text), longest)

    def person(self, one: Any) -> Named | None:
        """Return a person that another record names."""
        return None if one is None else {"id": one.id, "name": self._full_name(one)}

    def _description(self, text: Any, longest: int) -> str | None:
        return _strings.described(self._plain(text), longest)

    def _people(self, some: Any) -> list[Named]:
        return [person for one in some or [] if (person := self.person(one)) is not None]

    def _full_name(self, one: Any) -> str | None:
        return self.name(" ".join(filter(None, (one.first_name, one.last_name)))) or None

    def _named(self, one: Any) -> Named | None:
        return None if one is None else {"id": one.id, "name": self.name(one.name)}

    def _name_of(self, one: Any) -> str | None:
        return None if one is None else self.name(one.name)

    def _numbered(self, one: Any) -> Numbered | None:
        if one is None:
            return None
        called = getattr(one, "name", None) or getattr(one, "title", None)
        return {"id": one.id, "name": self.name(called), "number": self.name(getattr(one, "custom_id", None))}

    def _plain(self, text: Any) -> Any:
        return html.unescape(text) if isinstance(text, str) and self._is_escaped() else text
