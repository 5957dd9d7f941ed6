"""Kinds of records in the contract, with the properties that the schemas of their operations imply."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

METHODS = ("get", "put", "post", "delete", "patch")
PLAIN = {"boolean": "flag", "integer": "integer", "number": "number"}


def snake(name: str) -> str:
    """Return a name in snake case: ``workOrderId`` becomes ``work_order_id``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


@dataclass(frozen=True)
class Value:
    """Property of a payload or an argument; like ``_kinds/kind.py``, with attributes that only types need.

    Attributes:
        enum: Schema of its enum values.
        more: Values that are accepted besides those.
        schema: Schema of each part of a nested value.
        about: Description.
        least: Minimum of a number.
        above: Exclusive minimum of a number.
        most: Maximum of a number.
        since: First release that stores it; empty if all do.
    """

    form: str
    kind: str = ""
    many: bool = False
    null: bool = False
    versioned: bool = False
    words: tuple[str, ...] = ()
    show: str = ""
    nested: Mapping[str, Value] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    enum: str = ""
    more: tuple[str, ...] = ()
    schema: str = ""
    about: str = ""
    enum_name: str = ""
    least: float | None = None
    above: float | None = None
    most: float | None = None
    since: str = ""


@dataclass(frozen=True)
class Operation:
    """Operation of the contract: its endpoint, path argument, body schema and query."""

    id: str
    tag: str
    argument: str
    body: str
    whole_body: bool
    query: tuple[str, ...]
    since: str

    @property
    def endpoint(self) -> str:
        return f"{self.tag}.{self.id}"


class Contract:
    """Bundled contract, with lookups of schemas, operations and kinds."""

    def __init__(self, path: Path) -> None:
        self.document: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
        self.schemas: dict[str, Any] = self.document["components"]["schemas"]
        self.kinds: dict[str, dict[str, Any]] = self.document["x-kinds"]
        self.operations = {one.id: one for one in self._operations()}
        self._references: dict[str, str | None] = self.document["x-references"]
        self._long: list[str] = self.document["x-long-texts"]
        self.exact: list[str] = self.document["x-exact-texts"]
        for accessor, kind in self.kinds.items():
            self._check(accessor, kind)

    def _check(self, accessor: str, kind: Mapping[str, Any]) -> None:
        calls = [kind.get(name) for name in ("get", "search", "create", "patch", "delete")]
        calls += [*kind.get("within", {}).values()]
        calls += [action["call"] for action in kind.get("actions", {}).values() if "call" in action]
        unknown = [call for call in calls if call is not None and call not in self.operations]
        if unknown:
            raise SystemExit(f"x-kinds: {accessor}: there is no operation {', '.join(unknown)}.")
        if kind["record"] not in self.schemas:
            raise SystemExit(f"x-kinds: {accessor}: there is no schema {kind['record']}.")
        if "patch" in kind:
            self._check_nothing_is_lost(accessor, kind)
        if "import" in kind:
            self._check_import(accessor, kind)

    def _check_import(self, accessor: str, kind: Mapping[str, Any]) -> None:
        """Check that an import takes properties of a create and of the import."""
        given, taken = kind["import"], kind["import"]["takes"]
        operation = self.operations.get(given["call"])
        known = self.properties(operation.body) if operation is not None else {}
        created = self.properties(self.operations[kind["create"]].body)
        wrong = [name for name, column in taken.items() if name not in created or column not in known]
        wrong += [given[name] for name in ("named", "unique", "parent") if name in given and given[name] not in taken]
        if wrong or operation is None:
            raise SystemExit(f"x-kinds: {accessor}: the import cannot take {', '.join(wrong) or given['call']}.")

    def _check_nothing_is_lost(self, accessor: str, kind: Mapping[str, Any]) -> None:
        """Each property of a PATCH is shown by the record, or said to be hidden (searched for) or write_only."""
        values = self.values(kind, self.operations[kind["patch"]].body, kind["record"])
        known = {*kind.get("hidden", {}), *kind.get("write_only", ())}
        alone = "get" not in kind and "list" not in kind
        lost = [name for name, value in values.items() if not value.show and name not in known]
        if lost and not alone:
            names = ", ".join(lost)
            raise SystemExit(f"x-kinds: {accessor}: a PATCH would empty {names}: say carry, hidden or write_only.")

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            placed = re.search(r"\{(\w+)\}", path)
            for method in METHODS:
                if method in item:
                    one = item[method]
                    body, whole = self._body(one.get("requestBody", {}))
                    parameters = [*item.get("parameters", []), *one.get("parameters", [])]
                    query = tuple(each["name"] for each in parameters if each.get("in") == "query")
                    argument = snake(placed[1]) if placed else ""
                    since = one.get("x-since", "")
                    yield Operation(one["operationId"], one["tags"][0], argument, body, whole, query, since)

    def _body(self, body: Mapping[str, Any]) -> tuple[str, bool]:
        if "$ref" in body:
            return "SearchCriteria", False
        for content in body.get("content", {}).values():
            schema = content["schema"]
            if "$ref" in schema:
                return named(schema), False
            return (named(schema["items"]) if "$ref" in schema.get("items", {}) else ""), True
        return "", False

    def properties(self, name: str) -> dict[str, Any]:
        """Return the properties of a schema, including those of its ``allOf``."""
        schema: dict[str, Any] = self.schemas[name]
        found: dict[str, Any] = {}
        for part in schema.get("allOf", []):
            found |= self.properties(named(part)) if "$ref" in part else part.get("properties", {})
        found |= schema.get("properties", {})
        return found

    def required(self, name: str) -> tuple[str, ...]:
        return tuple(self.schemas[name].get("required", ()))

    def values(self, kind: Mapping[str, Any], schema: str, record: str) -> dict[str, Value]:
        """Return the properties of a payload.

        Args:
            kind: The kind.
            schema: The schema of the payload.
            record: The schema of the record that shows them.
        """
        shown = self.properties(record) if record else {}
        carry = kind.get("carry", {})
        required = self.required(schema)
        found = {}
        for name, given in self.properties(schema).items():
            source = carry.get(name, name)
            value = self.value(kind, name, given, required=name in required)
            found[name] = replaced(value, show=source if source in shown else "", since=given.get("x-since", ""))
        return found

    def value(self, kind: Mapping[str, Any], name: str, given: Mapping[str, Any], *, required: bool) -> Value:
        """Return the form of the values of one property."""
        null, schema = without_null(given)
        if schema.get("type") == "array":
            items = schema.get("items", {})
            value = self.value(kind, name, items, required=True) if items else Value("strings", many=True)
            forms = {"integer": "integers", "short": "strings", "long": "strings", "title": "strings", "word": "words"}
            return replaced(value, form=forms.get(value.form, value.form), many=True, null=null)
        if "$ref" in schema:
            return self._of_schema(kind, name, named(schema), null=null)
        if "enum" in schema:
            return Value("word", words=tuple(schema["enum"]), null=null)
        types, form = schema.get("type"), schema.get("format", "")
        if types in PLAIN:
            least, above, most = (schema.get(term) for term in ("minimum", "exclusiveMinimum", "maximum"))
            return Value(PLAIN[types], null=null, least=least, above=above, most=most)
        if types == "string":
            by_format = {"date-time": "date", "date": "day", "password": "secret"}
            if form in by_format:
                return Value(by_format[form], null=null)
            text = "long" if name in self._long else "title" if required and not null else "short"
            return Value(text, null=null)
        raise SystemExit(f"x-kinds: {kind['name']}: nothing is known of a property like {name}: {dict(given)}")

    def _of_schema(self, kind: Mapping[str, Any], name: str, schema: str, *, null: bool) -> Value:
        if "enum" in self.schemas[schema]:
            more = tuple(kind.get("words", {}).get(name, ()))
            return Value("word", words=tuple(self.schemas[schema]["enum"]), null=null, enum=schema, more=more)
        if schema in ("Reference", "VersionedReference"):
            named_kind = self.refers(kind, name)
            return Value("reference", kind=named_kind, null=null, versioned=schema != "Reference")
        if schema == "CustomFieldValueInput":
            return Value("custom fields")
        nested = self.values({**kind, "carry": {}, "words": {}}, schema, "")
        shown = {part: replaced(value, show=part) for part, value in nested.items()}
        return Value("nested", null=null, nested=shown, required=self.required(schema), schema=schema)

    def searched(self, kind: Mapping[str, Any]) -> dict[str, Value]:
        """Return the searchable properties by their Python names; ``show`` is the path in the server's grammar."""
        found = {}
        for name, given in self.properties(kind["record"]).items():
            if name in self.document["x-not-searched"] or name in kind.get("not_searched", ()):
                continue
            if (value := self._searched(kind, name, given)) is not None:
                found["number" if name == "customId" else snake(name)] = replaced(value, show=name)
        return found

    def _searched(self, kind: Mapping[str, Any], name: str, given: Mapping[str, Any]) -> Value | None:
        null, schema = without_null(given)
        many = schema.get("type") == "array"
        if many:
            _, schema = without_null(schema.get("items", {}))
        if "$ref" not in schema:
            return None if many or schema.get("type") == "object" else self.value(kind, name, given, required=False)
        target = named(schema)
        if "enum" in self.schemas[target]:
            return (
                None
                if many
                else replaced(
                    self._of_schema(kind, name, target, null=null),
                    enum_name=self.document["x-enum-names"].get(target, ""),
                )
            )
        if name in self._references or name in kind.get("refers", {}):
            return Value("reference", kind=self.refers(kind, name), many=many, null=null)
        return None

    def refers(self, kind: Mapping[str, Any], name: str) -> str:
        """Return the name of the kind that a property refers to; empty for one that is referred to by id only."""
        own = kind.get("refers", {})
        if name not in own and name not in self._references:
            raise SystemExit(f"x-kinds: {kind['name']}: which kind does {name} name? Say so in refers.")
        accessor = own[name] if name in own else self._references[name]
        return "" if accessor is None else str(self.kinds[accessor]["name"])

    def argument(self, kind: Mapping[str, Any], name: str, given: Mapping[str, Any]) -> Value:
        """Return the form of an action's argument, or of a property that only the client knows."""
        about = given.get("about", "")
        if "refers" in given:
            many, null = given.get("many", False), given.get("nullable", False)
            return Value("reference", kind=self.kinds[given["refers"]]["name"], many=many, null=null, about=about)
        if "words" in given:
            value = self._of_schema(kind, name, given["words"], null=False)
            return replaced(value, null=given.get("optional", False), about=about)
        if "schema" in given:
            return replaced(self._of_schema(kind, name, given["schema"], null=False), many=True, about=about)
        return replaced(self.value(kind, name, given, required=True), about=about)


def named(schema: Mapping[str, Any]) -> str:
    return str(schema["$ref"]).rpartition("/")[2]


def without_null(given: Mapping[str, Any]) -> tuple[bool, Mapping[str, Any]]:
    """Return whether a schema allows null, and the schema of all other values."""
    if "anyOf" in given:
        (schema,) = (one for one in given["anyOf"] if one.get("type") != "null")
        return True, schema
    if isinstance(given.get("type"), list):
        (kind,) = (one for one in given["type"] if one != "null")
        return "null" in given["type"], {**given, "type": kind}
    return False, given


def replaced(value: Value, **changes: Any) -> Value:
    return Value(**{**vars(value), **changes})
