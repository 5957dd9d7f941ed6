"""Error responses of the server, with its messages."""

from __future__ import annotations

from typing import Any, NamedTuple


class Refusal(Exception):
    """Ends a request with a status and Atlas's ``{success: false, message}``.

    Args:
        status: The HTTP status.
        message: The message; None where the server has none to give (``"message": null``).
    """

    def __init__(self, status: int, message: str | None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message

    @property
    def body(self) -> dict[str, Any] | None:
        return {"success": False, "message": self.message}


class LateRefusal(Refusal):
    """Refusal that comes after something was stored, which stays."""


class Violation(NamedTuple):
    """Violated rule of bean validation.

    Attributes:
        field: The field.
        message: Message of the rule.
        rule: The name of its annotation.
        value: The value of the field.
    """

    field: str
    message: str = "must not be null"
    rule: str = "NotNull"
    value: str = "null"


class Invalid(Refusal):
    """Failed bean validation: 400 with a message for each field, without names (``auth.signup.missing-fields``)."""

    def __init__(self, *violations: Violation) -> None:
        super().__init__(400, ", ".join(one.message for one in violations))
        self.violations = violations

    def in_full(self, method: str, body_class: str) -> str:
        """Return the framework's complete message, as releases before the development state send it.

        Args:
            method: The server's Java method.
            body_class: The Java class of the body.
        """
        simple = body_class.rpartition(".")[2]
        name = simple[0].lower() + simple[1:]
        count = f" with {len(self.violations)} errors" if len(self.violations) > 1 else ""
        errors = "".join(
            f"[Field error in object '{name}' on field '{field}': rejected value [{value}]; "
            f"codes [{rule}.{name}.{field},{rule}.{field},{rule}.{_JAVA_TYPES.get(field, 'java.lang.String')},{rule}]; "
            "arguments [org.springframework.context.support.DefaultMessageSourceResolvable: "
            f"codes [{name}.{field},{field}]; arguments []; default message [{field}]]; default message [{message}]] "
            for field, message, rule, value in self.violations
        )
        return f"Validation failed for argument [0] in {method}{count}: {errors}"


_JAVA_TYPES = {
    "entityType": "com.grash.model.enums.CustomFieldEntityType",
    "fieldType": "com.grash.model.enums.CustomFieldType",
    "roleType": "com.grash.model.enums.RoleType",
    "vendor": "com.grash.model.Vendor",
    "workOrder": "com.grash.model.WorkOrder",
}
"""Types of the fields that are not strings."""


class Unauthenticated(Refusal):
    """Invalid access token: 403 with an empty body, whatever the reason (``auth.me.expired-token``)."""

    def __init__(self) -> None:
        super().__init__(403, None)

    @property
    def body(self) -> None:
        return None


def success(message: str) -> dict[str, Any]:
    return {"success": True, "message": message}


def denied(message: str = "Access denied") -> Refusal:
    return Refusal(403, message)


def not_found(message: str = "Not found") -> Refusal:
    return Refusal(404, message)


def invalid_entity(
    entity: str, *fields: str, persist: bool = False, must: tuple[str, str] = ("must not be null", "NotNull")
) -> Refusal:
    """Return the database layer's error for required fields that are null (``workorder.patch.description-only``).

    Args:
        entity: The Java class.
        fields: The fields that violate the rule.
        persist: Whether the record is new.
        must: The rule: its message, and the name of its annotation.
    """
    time = "persist" if persist else "update"
    violations = "".join(
        f"\tConstraintViolationImpl{{interpolatedMessage='{must[0]}', propertyPath={field}, "
        f"rootBeanClass=class com.grash.model.{entity}, "
        f"messageTemplate='{{jakarta.validation.constraints.{must[1]}.message}}'}}\n"
        for field in fields
    )
    return Refusal(
        500,
        f"Validation failed for classes [com.grash.model.{entity}] during {time} time for groups "
        f"[jakarta.validation.groups.Default, ]\nList of constraint violations:[\n{violations}]",
    )


def not_storable(table: str) -> Refusal:
    """Return the error for a string with a character that PostgreSQL cannot store (``workorder.create.nul``)."""
    return Refusal(
        500,
        f'could not execute statement [ERROR: invalid byte sequence for encoding "UTF8": 0x00] [insert into {table}]; '
        f"SQL [insert into {table}]",
    )


def too_long(table: str, *, stored: bool = False) -> Refusal:
    """Return the error for a string that is too long for its column (``workorder.create.title-1000``)."""
    statement = f"update {table}" if stored else f"insert into {table}"
    problem = "ERROR: value too long for type character varying(255)"
    return Refusal(500, f"could not execute statement [{problem}] [{statement}]; SQL [{statement}]")
