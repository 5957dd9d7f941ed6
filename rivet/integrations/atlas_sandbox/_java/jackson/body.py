"""Parse the JSON of a request body, and read the fields of an object."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from rivet.integrations.atlas_sandbox._http.error_responses import Invalid, Violation
from rivet.integrations.atlas_sandbox._java import json_syntax
from rivet.integrations.atlas_sandbox._java.jackson.messages import (
    Fields,
    mismatch,
    parse_error,
)


def decode(content: bytes, java_class: str) -> Any:
    """Parse the JSON of a body; ``null`` becomes None, like an empty body.

    Args:
        content: The body.
        java_class: The Java class of the body; the server checks the first token before the rest.
    """
    text = content.decode("utf-8", errors="replace")
    if not text.strip():
        if text:
            raise parse_error("No content to map due to end-of-input")
        return None
    text = text.strip()
    try:
        value, _ = json.JSONDecoder(parse_constant=_no_constant).raw_decode(text)
        json.dumps(value, ensure_ascii=False).encode()
    except RecursionError:
        raise parse_error("Document nesting depth (1001) exceeds the maximum allowed (1000)") from None
    except json.JSONDecodeError as error:
        if text[0] == "[":
            raise parse_error(mismatch(java_class, [])) from None
        raise parse_error(json_syntax.complaint(text, error)) from None
    except UnicodeEncodeError:
        raise parse_error("Invalid UTF-8: lone surrogate") from None
    except ValueError:
        raise parse_error("Number value length exceeds the maximum allowed (1000)") from None
    return value


def _no_constant(word: str) -> Any:
    raise parse_error(f"Non-standard token '{word}': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow")


def read(body: Any, fields: Fields, java_class: str) -> dict[str, Any]:
    """Return the known fields of an object, converted; absent fields stay absent."""
    if not isinstance(body, dict):
        raise parse_error(mismatch(java_class, body))
    return {key: fields[key](value) for key, value in body.items() if key in fields}


def require(values: Mapping[str, Any], *names: str) -> None:
    """Refuse fields that are null, as bean validation does.

    Raises:
        Invalid: Some are.
    """
    missing = [Violation(name) for name in names if values.get(name) is None]
    if missing:
        raise Invalid(*missing)
