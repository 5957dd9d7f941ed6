"""Parse request bodies as Jackson, the server's JSON library, does, with its error messages.

A table defines each field's type; unknown fields are ignored, and the first invalid value in the order of the body is
reported, as 500 ``JSON parse error: ...``.
"""

from rivet.integrations.atlas_sandbox._java.jackson.body import decode, read, require
from rivet.integrations.atlas_sandbox._java.jackson.messages import Convert, Fields, parse_error
from rivet.integrations.atlas_sandbox._java.jackson.references import (
    Unsaved,
    Unversioned,
    custom_values,
    items,
    ref,
    refs,
    versioned,
)
from rivet.integrations.atlas_sandbox._java.jackson.scalars import (
    LARGEST,
    anything,
    boolean,
    date,
    double,
    enum,
    long,
    nullable_boolean,
    primitive_double,
    primitive_int,
    primitive_long,
    string,
)

__all__ = (
    "LARGEST",
    "Convert",
    "Fields",
    "Unsaved",
    "Unversioned",
    "anything",
    "boolean",
    "custom_values",
    "date",
    "decode",
    "double",
    "enum",
    "items",
    "long",
    "nullable_boolean",
    "parse_error",
    "primitive_double",
    "primitive_int",
    "primitive_long",
    "read",
    "ref",
    "refs",
    "require",
    "string",
    "versioned",
)
