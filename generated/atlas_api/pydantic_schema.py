# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
"""pydantic schemas of models. Imported only when pydantic needs it, so that nothing else requires pydantic.

This file is written by hand in openapi/support/ and copied beside the generated modules.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic_core import CoreSchema, core_schema

from .runtime import Model


def core_schema_of(kind: type[Model]) -> CoreSchema:
    """Return the schema of a model: accepts an instance or an object; its JSON is the plain view."""

    def read(value: Any) -> Model:
        if isinstance(value, kind):
            return value
        if not isinstance(value, Mapping) or isinstance(value, Model):
            raise ValueError(f"must be a {kind.__name__} or an object")  # noqa: TRY004 - pydantic reports only these
        try:
            return kind.from_dict(value)
        except KeyError as missing:
            raise ValueError(f"lacks {', '.join(map(str, missing.args))}") from None
        except TypeError as wrong:
            raise ValueError(str(wrong)) from None

    plain = core_schema.plain_serializer_function_ser_schema(dict)
    return core_schema.no_info_plain_validator_function(read, serialization=plain)
