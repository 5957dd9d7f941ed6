"""Records as people see them: numbers instead of database keys, people and records as ``{id, name}``, local dates.

Views (_views.py) makes them; the output schemas of the tools are made from them (_output_schema.py).
"""

from __future__ import annotations

from typing_extensions import TypedDict


class Named(TypedDict):
    """A person or a thing that is named in another record."""

    id: int
    name: str | None


class Numbered(Named):
    """A record that has a number, named in another record."""

    number: str | None


class WorkOrder(TypedDict):
    """A work order."""

    id: int
    number: str | None
    title: str | None
    status: str
    priority: str | None
    description: str | None
    asset: Numbered | None
    location: Numbered | None
    primaryUser: Named | None
    assignedTo: list[Named]
    team: Named | None
    category: str | None
    dueDate: str | None
    isOverdue: bool
    estimatedStartDate: str | None
    estimatedDuration: float | None
    createdAt: str | None
    updatedAt: str | None
    completedOn: str | None
    completedBy: Named | None
    feedback: str | None


class AssetView(TypedDict):
    """An asset."""

    id: int
    number: str | None
    name: str | None
    status: str | None
    description: str | None
    manufacturer: str | None
    model: str | None
    serialNumber: str | None
    power: str | None
    barCode: str | None
    area: str | None
    category: str | None
    location: Numbered | None
    parentAsset: Numbered | None
    primaryUser: Named | None
    assignedTo: list[Named]
    inServiceDate: str | None
    warrantyExpirationDate: str | None
    archived: bool


class CommentView(TypedDict):
    """A comment on a work order."""

    id: int
    author: Named | None
    writtenAt: str | None
    text: str | None


class Plan(TypedDict):
    """A preventive maintenance: what is done again and again."""

    id: int
    number: str | None
    name: str | None
    title: str | None
    description: str | None
    priority: str | None
    asset: Numbered | None
    location: Numbered | None
    primaryUser: Named | None
    schedule: str | None
    isDisabled: bool
    nextWorkOrderDate: str | None


class PartView(TypedDict):
    """A spare part."""

    id: int
    name: str | None
    description: str | None
    quantity: float | None
    minimumQuantity: float | None
    isLow: bool
    unit: str | None
    cost: float | None
    barcode: str | None
    category: str | None
    location: Numbered | None
    area: str | None


class RequestView(TypedDict):
    """A request for work."""

    id: int
    number: str | None
    title: str | None
    state: str
    description: str | None
    priority: str | None
    asset: Numbered | None
    location: Numbered | None
    dueDate: str | None
    contact: str | None
    createdAt: str | None
    workOrder: Numbered | None
    cancellationReason: str | None


class MeterView(TypedDict):
    """A meter."""

    id: int
    name: str | None
    unit: str | None
    asset: Numbered | None
    location: Numbered | None
    readEveryDays: int | None
    lastReading: str | None
    nextReading: str | None


class ReadingView(TypedDict):
    """A reading of a meter."""

    id: int
    value: float | None
    readAt: str | None


class Person(TypedDict):
    """A person of the company."""

    id: int
    name: str | None
    email: str | None
    role: str | None
    jobTitle: str | None
    isEnabled: bool


class Place(TypedDict):
    """A location."""

    id: int
    number: str | None
    name: str | None
    address: str | None
    parent: Numbered | None
