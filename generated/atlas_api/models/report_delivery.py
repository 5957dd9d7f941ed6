# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference
    from ..models.report_config import ReportConfig


T = TypeVar("T", bound="ReportDelivery")


@_attrs_define(on_setattr=on_setattr)
class ReportDelivery(Model):
    """
    Attributes:
        customers (list[Reference]):
        config (None | ReportConfig | Unset):
        message (None | str | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "customers": "customers",
        "config": "config",
        "message": "message",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("customers",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("customers", list, "Reference"),)

    customers: list[Reference]
    config: None | ReportConfig | Unset = UNSET
    message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        ReportConfig = models.ReportConfig
        customers = wire(self.customers)

        config: dict[str, Any] | None | Unset
        if isinstance(self.config, Unset):
            config = UNSET
        elif isinstance(self.config, ReportConfig):
            config = wire(self.config)
        else:
            config = self.config

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "customers": customers,
            }
        )
        if config is not UNSET:
            field_dict["config"] = config
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        customers: list[Reference] = models.Reference._checked(d.pop("customers"))

        config: None | ReportConfig | Unset = models.ReportConfig.read(d.pop("config", UNSET))

        message: None | str | Unset = d.pop("message", UNSET)

        self.__init__(  # type: ignore[misc]
            customers=customers,
            config=config,
            message=message,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
