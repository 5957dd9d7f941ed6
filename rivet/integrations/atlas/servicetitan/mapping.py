"""The mapping file: which of ServiceTitan's customers, job types and so on stand for what Atlas has.

business_unit = 301                     # what all jobs have, unless something below says otherwise
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

[priorities]                            # what is left out is mapped as here
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
    """Where a job is, and whose.

    Attributes:
        customer: ServiceTitan's customer.
        location: One of the customer's locations.
        business_unit: Instead of the usual one.
    """

    customer: Id
    location: Id
    business_unit: Id | None = None


class Work(Strict):
    """What kind of job a category of work orders is.

    Attributes:
        job_type: Instead of the usual one.
        business_unit: Instead of the usual one, or the place's.
        campaign: Instead of the usual one.
    """

    job_type: Id | None = None
    business_unit: Id | None = None
    campaign: Id | None = None


class Mapping(Strict):
    """How work orders become jobs; the module's docstring has a whole file.

    Attributes:
        business_unit: What jobs have that nothing else says it of.
        job_type: The same.
        campaign: The same.
        place: The same.
        hold_reason: Why jobs are put on hold.
        cancel_reason: Why jobs are cancelled.
        status_conflicts: Whose status counts where both were changed.
        schedule: Whether a new date of either moves the other.
        schedule_conflicts: Whose date counts where both were changed.
        appointment_hours: How long an appointment is where Atlas estimates nothing.
        notes: Whether comments and the completion's feedback become notes.
        equipment: Whether the asset becomes installed equipment.
        locations: Places by Atlas's location.
        customers: Places by Atlas's customer.
        categories: Kinds of work by Atlas's category.
        priorities: ServiceTitan's word for each of Atlas's.
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
    locations: dict[str, Place] = Field(default_factory=dict)
    customers: dict[str, Place] = Field(default_factory=dict)
    categories: dict[str, Work] = Field(default_factory=dict)
    priorities: dict[AtlasPriority, Priority] = Field(default_factory=dict)

    @classmethod
    def read(cls, given: str | Path | AnyMapping[str, Any] | Mapping) -> Mapping:
        """A mapping from a TOML file, or from what such a file holds.

        Args:
            given: The file's path, its content as a dict, or a mapping.

        Raises:
            AtlasConfigError: The file cannot be read, or says something that cannot be; the message names all of it.

        Example:
            >>> Mapping.read("servicetitan.toml").job_type
            401
        """
        return read_settings(cls, given)

    def priority(self, word: str) -> Priority:
        """ServiceTitan's word for a priority; Normal for one that nobody knows."""
        known = {**PRIORITIES, **self.priorities}
        return next((theirs for ours, theirs in known.items() if ours == word), "Normal")
