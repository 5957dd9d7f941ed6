"""Default roles and their permissions, as on a new server (``roles.list``)."""

from __future__ import annotations

from typing import Any

PERMISSIONS = (
    "PEOPLE_AND_TEAMS", "CATEGORIES", "CATEGORIES_WEB", "WORK_ORDERS", "PREVENTIVE_MAINTENANCES", "ASSETS",
    "PARTS_AND_MULTIPARTS", "PURCHASE_ORDERS", "METERS", "VENDORS_AND_CUSTOMERS", "FILES", "LOCATIONS", "SETTINGS",
    "REQUESTS", "ANALYTICS",
)  # fmt: skip
KINDS = ("create", "view", "viewOther", "editOther", "deleteOther")


def _but(*left_out: str) -> list[str]:
    return [permission for permission in PERMISSIONS if permission not in left_out]


_ALL = list(PERMISSIONS)
_DEFAULTS: list[tuple[str, str, bool, tuple[list[str], ...]]] = [
    ("ADMIN", "Administrator", True, (_ALL, _ALL, _ALL, _ALL, _ALL)),
    (
        "LIMITED_ADMIN",
        "Limited Administrator",
        True,
        (_but("PEOPLE_AND_TEAMS", "REQUESTS"), _but("SETTINGS"), _ALL, _but("PEOPLE_AND_TEAMS"), []),
    ),
    (
        "TECHNICIAN",
        "Technician",
        True,
        (
            ["WORK_ORDERS", "ASSETS", "LOCATIONS", "FILES"],
            ["WORK_ORDERS", "LOCATIONS", "ASSETS", "CATEGORIES", "PREVENTIVE_MAINTENANCES", "METERS"],
            ["WORK_ORDERS", "PARTS_AND_MULTIPARTS", "LOCATIONS", "ASSETS"],
            [],
            [],
        ),
    ),
    (
        "LIMITED_TECHNICIAN",
        "Limited Technician",
        True,
        (
            ["FILES"],
            [
                "WORK_ORDERS",
                "CATEGORIES",
                "PARTS_AND_MULTIPARTS",
                "LOCATIONS",
                "ASSETS",
                "PREVENTIVE_MAINTENANCES",
                "METERS",
            ],
            ["ASSETS", "PARTS_AND_MULTIPARTS", "LOCATIONS"],
            [],
            [],
        ),
    ),
    ("VIEW_ONLY", "View Only", False, ([], _but("SETTINGS"), _ALL, [], [])),
    ("REQUESTER", "Requester", False, (["REQUESTS", "FILES"], ["REQUESTS", "CATEGORIES"], [], [], [])),
]


def default_roles() -> list[dict[str, Any]]:
    """Return the six default roles, with ids from 2: the first id is that of the hidden super administrator."""
    return [
        {
            "id": id,
            "companyId": None,
            "roleType": "ROLE_CLIENT",
            "code": code,
            "paid": paid,
            "name": name,
            "description": None,
            "externalId": None,
            **{f"{kind}Permissions": list(granted) for kind, granted in zip(KINDS, permissions, strict=True)},
        }
        for id, (code, name, paid, permissions) in enumerate(_DEFAULTS, start=2)
    ]
