"""Mapping file: ServiceTitan's customers, job types and so on for records of Atlas.

business_unit = 301                     # the default of all jobs
job_type = 401
campaign = 501
hold_reason = 601                       # without them, ON_HOLD and CANCELLED are not exported
cancel_reason = 701

[place]                                 # for work orders whose location and customer are not mapped
customer = 101
location = 201

[locations."Plant 2"]                   # a location of Atlas, by id, number or name
customer = 102
location = 202

[customers."Acme Foods"]                # a customer of Atlas, by id or name
customer = 103
location = 203

[categories.Inspection]                 # a work order category of Atlas, by id or name
job_type = 402

[equipment_types]                       # categories of assets of Atlas, by id or name
Pumps = 811

[technicians]                           # users of Atlas, by id or name: who comes, for new jobs
"Jo Meyer" = 901

[priorities]                            # the defaults are these
CRITICAL = "Urgent"
HIGH = "High"
MEDIUM = "Normal"
LOW = "Low"
NONE = "Low"
"""

from __future__ import annotations

from collections.abc import Mapping as AnyMapping
from pathlib import Path
from typing import Annotated, Any, Literal

from rivet.integrations.atlas._support.missing_extra import missing_extra
from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.servicetitan._models import Priority

try:
    from pydantic import Field

    from rivet.integrations.atlas.vendors._settings_file import Strict, read_settings
except ImportError as missing:
    raise AtlasConfigError(missing_extra("The export", "servicetitan", missing)) from None

Id = Annotated[int, Field(gt=0, strict=True)]
AtlasPriority = Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "NONE"]
PRIORITIES: dict[AtlasPriority, Priority] = {
    "CRITICAL": "Urgent", "HIGH": "High", "MEDIUM": "Normal", "LOW": "Low", "NONE": "Low",
}  # fmt: skip


class Place(Strict):
    """Customer and location of a job.

    Attributes:
        customer: ServiceTitan's customer.
        location: One of the customer's locations.
        business_unit: Instead of the default.
    """

    customer: Id
    location: Id
    business_unit: Id | None = None


class Work(Strict):
    """Job type of a category of work orders.

    Attributes:
        job_type: Instead of the default.
        business_unit: Instead of the default, or the place's.
        campaign: Instead of the default.
    """

    job_type: Id | None = None
    business_unit: Id | None = None
    campaign: Id | None = None


class Mapping(Strict):
    """Mapping of work orders to jobs; the module's docstring shows a whole file.

    Attributes:
        business_unit: Default business unit.
        job_type: Default job type.
        campaign: Default campaign.
        place: Default place.
        hold_reason: Reason for putting jobs on hold.
        cancel_reason: Reason for cancelling jobs.
        status_conflicts: System whose status wins if both were changed.
        schedule: Whether a new date of either moves the other.
        schedule_conflicts: System whose date wins if both were changed.
        appointment_hours: Duration of an appointment without an estimate in Atlas, in hours.
        notes: Whether comments and the completion's feedback become notes.
        equipment: Whether the asset becomes installed equipment.
        files: Whether the files of assets and the attachments of their equipment are copied, in both directions.
        locations: Places by Atlas's location.
        customers: Places by Atlas's customer.
        categories: Kinds of work by Atlas's category.
        priorities: ServiceTitan's priority for each of Atlas's.
        equipment_types: Equipment types by Atlas's category of assets.
        technicians: Technicians by Atlas's user.
    """

    business_unit: Id | None = None
    job_type: Id | None = None
    campaign: Id | None = None
    place: Place | None = None
    hold_reason: Id | None = None
    cancel_reason: Id | None = None
    status_conflicts: Literal["servicetitan", "atlas"] = "servicetitan"
    schedule: bool = True
    schedule_conflicts: Literal["servicetitan", "atlas"] = "servicetitan"
    appointment_hours: Annotated[float, Field(ge=0.25, le=240)] = 1.0
    notes: bool = True
    equipment: bool = True
    files: bool = True
    locations: dict[str, Place] = Field(default_factory=dict)
    customers: dict[str, Place] = Field(default_factory=dict)
    categories: dict[str, Work] = Field(default_factory=dict)
    priorities: dict[AtlasPriority, Priority] = Field(default_factory=dict)
    equipment_types: dict[str, Id] = Field(default_factory=dict)
    technicians: dict[str, Id] = Field(default_factory=dict)

    @classmethod
    def read(cls, given: str | Path | AnyMapping[str, Any] | Mapping) -> Mapping:
        """Read a mapping from a TOML file, or from its parsed content.

        Args:
            given: The file's path, its content as a dict, or a mapping.

        Raises:
            AtlasConfigError: The file cannot be read, or has invalid values; the message names all of them.

        Example:
            >>> Mapping.read("servicetitan.toml").job_type
            401
        """
        return read_settings(cls, given)

    def priority(self, word: str) -> Priority:
        """Return ServiceTitan's priority for one of Atlas's; Normal for an unknown one."""
        known = {**PRIORITIES, **self.priorities}
        return next((theirs for ours, theirs in known.items() if ours == word), "Normal")
