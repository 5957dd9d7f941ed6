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
from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.subscription_plan_hibernate_lazy_initializer import (
        SubscriptionPlanHibernateLazyInitializer,
    )


T = TypeVar("T", bound="SubscriptionPlan")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class SubscriptionPlan(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        name (str):
        monthly_cost_per_user (float):
        yearly_cost_per_user (float):
        code (None | str):
        features (list[PlanFeature]):
        monthly_paddle_price_id (None | str):
        yearly_paddle_price_id (None | str):
        hibernate_lazy_initializer (SubscriptionPlanHibernateLazyInitializer): A stray key of the server.
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(("features",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("features", list, "PlanFeature"),
        ("hibernateLazyInitializer", dict, "SubscriptionPlanHibernateLazyInitializer"),
    )

    id: int = _attrs_field()
    name: str | None = _attrs_field(default=ABSENT)
    monthly_cost_per_user: float | None = _attrs_field(default=ABSENT)
    yearly_cost_per_user: float | None = _attrs_field(default=ABSENT)
    code: None | str = _attrs_field(default=ABSENT)
    features: list[PlanFeature] = _attrs_field(default=ABSENT)
    monthly_paddle_price_id: None | str = _attrs_field(default=ABSENT)
    yearly_paddle_price_id: None | str = _attrs_field(default=ABSENT)
    hibernate_lazy_initializer: SubscriptionPlanHibernateLazyInitializer | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        name = d.pop("name", UNSET)

        monthly_cost_per_user = d.pop("monthlyCostPerUser", UNSET)

        yearly_cost_per_user = d.pop("yearlyCostPerUser", UNSET)

        code: None | str | Unset = d.pop("code", UNSET)

        _features: Any = d.pop("features", UNSET)
        features: list[PlanFeature] | Unset = _features
        if _features is not None and _features is not UNSET:
            if not isinstance(_features, list):
                raise TypeError("a list was promised")
            features = []
            for features_item_data in _features:
                features_item: PlanFeature = PlanFeature.read(features_item_data)

                features.append(features_item)

        monthly_paddle_price_id: None | str | Unset = d.pop("monthlyPaddlePriceId", UNSET)

        yearly_paddle_price_id: None | str | Unset = d.pop("yearlyPaddlePriceId", UNSET)

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
