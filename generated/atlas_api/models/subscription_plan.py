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
from ..models.plan_feature import PlanFeature
from ..runtime import Model, left_over, on_setattr, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.subscription_plan_hibernate_lazy_initializer import (
        SubscriptionPlanHibernateLazyInitializer,
    )


T = TypeVar("T", bound="SubscriptionPlan")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "monthlyCostPerUser",
            "yearlyCostPerUser",
            "code",
            "features",
            "monthlyPaddlePriceId",
            "yearlyPaddlePriceId",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("features", list, "PlanFeature"),
        ("hibernateLazyInitializer", dict, "SubscriptionPlanHibernateLazyInitializer"),
    )
    id: int
    name: str
    monthly_cost_per_user: float
    yearly_cost_per_user: float
    code: None | str
    features: list[PlanFeature]
    monthly_paddle_price_id: None | str
    yearly_paddle_price_id: None | str
    hibernate_lazy_initializer: SubscriptionPlanHibernateLazyInitializer | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        SubscriptionPlanHibernateLazyInitializer = models.SubscriptionPlanHibernateLazyInitializer
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

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        name = d.pop("name")

        monthly_cost_per_user = d.pop("monthlyCostPerUser")

        yearly_cost_per_user = d.pop("yearlyCostPerUser")

        code: None | str = d.pop("code")

        _features: Any = d.pop("features")
        features: list[PlanFeature] = _features
        if _features is not None:
            if not isinstance(_features, list):
                raise TypeError("a list was promised")
            features = []
            for features_item_data in _features:
                features_item: PlanFeature = PlanFeature.read(features_item_data)

                features.append(features_item)

        monthly_paddle_price_id: None | str = d.pop("monthlyPaddlePriceId")

        yearly_paddle_price_id: None | str = d.pop("yearlyPaddlePriceId")

        hibernate_lazy_initializer: SubscriptionPlanHibernateLazyInitializer | Unset = (
            models.SubscriptionPlanHibernateLazyInitializer._checked(d.pop("hibernateLazyInitializer", UNSET))
        )

        self.__init__(  # type: ignore[misc]
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

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
