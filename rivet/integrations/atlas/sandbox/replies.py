"""Answers of the server that are no success, in its own words."""

from __future__ import annotations

from typing import Any


class Refusal(Exception):
    """Ends a request with a status and Atlas's ``{success: false, message}``; without a message the body is empty."""

    def __init__(self, status: int, message: str | None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message

    @property
    def body(self) -> dict[str, Any] | None:
        return None if self.message is None else {"success": False, "message": self.message}


def success(message: str) -> dict[str, Any]:
    return {"success": True, "message": message}


def no_token() -> Refusal:
    """403 with an empty body: any trouble with the access token (``auth.me.expired-token``)."""
    return Refusal(403, None)


def denied(message: str = "Access denied") -> Refusal:
    return Refusal(403, message)


def not_found(what: str = "Not found") -> Refusal:
    return Refusal(404, what)


def null_entity(entity: str, field: str, *, persist: bool = False) -> Refusal:
    """What the database layer says of a required field that is null (``workorder.patch.description-only``)."""
    time = "persist" if persist else "update"
    return Refusal(
        500,
        f"Validation failed for classes [com.grash.model.{entity}] during {time} time for groups "
        "[jakarta.validation.groups.Default, ]\nList of constraint violations:[\n"
        f"\tConstraintViolationImpl{{interpolatedMessage='must not be null', propertyPath={field}, "
        f"rootBeanClass=class com.grash.model.{entity}, "
        "messageTemplate='{jakarta.validation.constraints.NotNull.message}'}\n]",
    )


def too_long(table: str) -> Refusal:
    """A text that its column does not hold (``workorder.create.title-1000``)."""
    return Refusal(
        500,
        f"could not execute statement [ERROR: value too long for type character varying(255)] [insert into {table}]; "
        f"SQL [insert into {table}]",
    )


FOREIGN_KEYS = {
    ("work_order", "asset_id"): "fkp4hbmaa9hcp6myymsfyxg6fo2",
    ("work_order_assigned_to", "assigned_to_id"): "fks2pjdwafjgekyxtwj4f82qn4q",
    ("work_order", "category_id"): "fk4b1ej5p5dfnnqb68te2pd9hx4",
    ("work_order", "location_id"): "fkdbtdl51i4yup1hs6ek3ecqros",
    ("work_order", "team_id"): "fkauql9ts1kbmwftgtrjbdys6a3",
    ("work_order", "primary_user_id"): "fknixhvhyqdk11xntyainal50tf",
    ("asset", "location_id"): "fkoo11h2f4j12wv0axk6d8u1wy0",
    ("asset", "category_id"): "fkhw44q3ymkd329b8b6mvqxatsh",
}


def foreign_key(table: str, column: str, id: int, target: str) -> Refusal:
    """A reference to nothing (``workorder.create.unknown-asset``)."""
    name = FOREIGN_KEYS.get((table, column), f"fk_{table}_{column}")
    return Refusal(
        500,
        f'could not execute statement [ERROR: insert or update on table "{table}" violates foreign key constraint '
        f'"{name}"\n  Detail: Key ({column})=({id}) is not present in table "{target}".] [insert into {table}]; '
        f"SQL [insert into {table}]; constraint [{name}]",
    )
