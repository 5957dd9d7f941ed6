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

from ..models.plan_feature import PlanFeature
from ..runtime import Model, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.subscription_plan_hibernate_lazy_initializer import (
        SubscriptionPlanHibernateLazyInitializer,
    )


T = TypeVar("T", bound="SubscriptionPlan")


@_attrs_define
class SubscriptionPlan(Model):
    """
    Attributes:
        id (int):
        name (str):
        monthly_cost_per_user (float):
        yearly_cost_per_user (float):
        code (None | str):
        features (list[PlanFeature]):
        monthly_paddle_price_id (None | str):
        yearly_paddle_price_id (None | str):
        hibernate_lazy_initializer (SubscriptionPlanHibernateLazyInitializer | Unset): A stray key of the server.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "monthlyCostPerUser": "monthly_cost_per_user",
        "yearlyCostPerUser": "yearly_cost_per_user",
        "code": "code",
        "features": "features",
        "monthlyPaddlePriceId": "monthly_paddle_price_id",
        "yearlyPaddlePriceId": "yearly_paddle_price_id",
        "hibernateLazyInitializer": "hibernate_lazy_initializer",
    }
    id: int
    name: str
    monthly_cost_per_user: float
    yearly_cost_per_user: float
    code: None | str
    features: list[PlanFeature]
    monthly_paddle_price_id: None | str
    yearly_paddle_price_id: None | str
    hibernate_lazy_initializer: SubscriptionPlanHibernateLazyInitializer | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        monthly_cost_per_user = self.monthly_cost_per_user

        yearly_cost_per_user = self.yearly_cost_per_user

        code: None | str
        code = self.code

        features = wire(self.features)

        monthly_paddle_price_id: None | str
        monthly_paddle_price_id = self.monthly_paddle_price_id

        yearly_paddle_price_id: None | str
        yearly_paddle_price_id = self.yearly_paddle_price_id

        hibernate_lazy_initializer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hibernate_lazy_initializer, Unset):
            hibernate_lazy_initializer = wire(self.hibernate_lazy_initializer)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "monthlyCostPerUser": monthly_cost_per_user,
                "yearlyCostPerUser": yearly_cost_per_user,
                "code": code,
                "features": features,
                "monthlyPaddlePriceId": monthly_paddle_price_id,
                "yearlyPaddlePriceId": yearly_paddle_price_id,
            }
        )
        if hibernate_lazy_initializer is not UNSET:
            field_dict["hibernateLazyInitializer"] = hibernate_lazy_initializer

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.subscription_plan_hibernate_lazy_initializer import (
            SubscriptionPlanHibernateLazyInitializer,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        monthly_cost_per_user = d.pop("monthlyCostPerUser")

        yearly_cost_per_user = d.pop("yearlyCostPerUser")

        def _parse_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        code = _parse_code(d.pop("code"))

        _features: Any = d.pop("features")
        features: list[PlanFeature] = _features
        if _features is not None:
            if not isinstance(_features, list):
                raise TypeError("a list was promised")
            features = []
            for features_item_data in _features:
                _features_item: Any = features_item_data
                features_item: PlanFeature = _features_item
                if _features_item is not None:
                    features_item = PlanFeature(_features_item)

                features.append(features_item)

        def _parse_monthly_paddle_price_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        monthly_paddle_price_id = _parse_monthly_paddle_price_id(d.pop("monthlyPaddlePriceId"))

        def _parse_yearly_paddle_price_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        yearly_paddle_price_id = _parse_yearly_paddle_price_id(d.pop("yearlyPaddlePriceId"))

        _hibernate_lazy_initializer: Any = d.pop("hibernateLazyInitializer", UNSET)
        hibernate_lazy_initializer: SubscriptionPlanHibernateLazyInitializer | Unset = _hibernate_lazy_initializer
        if _hibernate_lazy_initializer is not None and _hibernate_lazy_initializer is not UNSET:
            hibernate_lazy_initializer = SubscriptionPlanHibernateLazyInitializer.from_dict(_hibernate_lazy_initializer)

        subscription_plan = cls(
            id=id,
            name=name,
            monthly_cost_per_user=monthly_cost_per_user,
            yearly_cost_per_user=yearly_cost_per_user,
            code=code,
            features=features,
            monthly_paddle_price_id=monthly_paddle_price_id,
            yearly_paddle_price_id=yearly_paddle_price_id,
            hibernate_lazy_initializer=hibernate_lazy_initializer,
        )

        subscription_plan.additional_properties = d
        return subscription_plan

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
