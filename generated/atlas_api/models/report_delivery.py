# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

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

from ..runtime import Model, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference
    from ..models.report_config import ReportConfig


T = TypeVar("T", bound="ReportDelivery")


@_attrs_define
class ReportDelivery(Model):
    """
    Attributes:
        config (None | ReportConfig | Unset):
        message (None | str | Unset):
        customers (list[Reference] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "config": "config",
        "message": "message",
        "customers": "customers",
    }
    config: None | ReportConfig | Unset = UNSET
    message: None | str | Unset = UNSET
    customers: list[Reference] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.report_config import ReportConfig  # noqa: PLC0415

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

        customers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.customers, Unset):
            customers = wire(self.customers)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if config is not UNSET:
            field_dict["config"] = config
        if message is not UNSET:
            field_dict["message"] = message
        if customers is not UNSET:
            field_dict["customers"] = customers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415
        from ..models.report_config import ReportConfig  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_config(data: object) -> None | ReportConfig | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _config_type_0: Any = data
                config_type_0: ReportConfig = _config_type_0
                if _config_type_0 is not None:
                    config_type_0 = ReportConfig.from_dict(_config_type_0)

                return config_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ReportConfig | Unset, data)

        config = _parse_config(d.pop("config", UNSET))

        def _parse_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        message = _parse_message(d.pop("message", UNSET))

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

        report_delivery = cls(
            config=config,
            message=message,
            customers=customers,
        )

        report_delivery.additional_properties = d
        return report_delivery

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
