"""Description of a kind of record: the endpoints that the server offers, and the properties of its payloads.

The values are generated from the contract (``x-kinds``) by scripts/kinds.py, a module for each kind in ``data/``.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

Form = Literal[
    "custom fields",
    "date",
    "day",
    "flag",
    "integer",
    "integers",
    "long",
    "nested",
    "number",
    "reference",
    "secret",
    "short",
    "strings",
    "title",
    "word",
    "words",
]


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Value:
    """Property of a payload.

    Attributes:
        form: The form of its values.
        kind: For a reference: the name of the kind that it refers to; empty for one that is given by id only.
        many: The value is a list.
        null: None clears it.
        versioned: For a reference: the server requires a version beside the id, and accepts any number.
        words: The enum values.
        show: The property of the record that shows it; empty if none does.
        nested: The properties of each part, for ``nested``.
        required: For ``nested``: the required properties.
        enum_name: For an enum value in a search: the server's name of the enum; empty if it compares ordinals.
        least: For a number, or each number of a list: the minimum.
        above: For a number: the exclusive minimum.
        most: For a number, or each number of a list: the maximum.
        since: The first release that stores it; empty if all do. Earlier ones ignore it.
    """

    form: Form
    kind: str = ""
    many: bool = False
    null: bool = False
    versioned: bool = False
    words: tuple[str, ...] = ()
    show: str = ""
    nested: Mapping[str, Value] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    enum_name: str = ""
    least: float | None = None
    above: float | None = None
    most: float | None = None
    since: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """Generated endpoint function.

    Attributes:
        endpoint: Its module in ``atlas_api.api``, such as ``parts.get_part``.
        id: The argument for the id in the path; empty if the path has no id.
        body: The model of its body; empty if it has none.
    """

    endpoint: str
    id: str = ""
    body: str = ""

    @property
    def module(self) -> Any:
        """Module of the endpoint, imported at first use."""
        return importlib.import_module(f"atlas_api.api.{self.endpoint}")

    def body_of(self, values: Mapping[str, Any]) -> Any:
        """Return the body as its model."""
        return model_named(self.body).from_dict(dict(values))


@dataclass(frozen=True, slots=True)
class Payload:
    """Payload of a create or an update.

    Attributes:
        call: The endpoint.
        values: Its properties.
        required: Those that a create must have; for a PATCH, those that the server wants each time.
        repeats_id: The server wants the id of the path in the body too.
    """

    call: Call
    values: Mapping[str, Value]
    required: tuple[str, ...] = ()
    repeats_id: bool = False


@dataclass(frozen=True, slots=True)
class Action:
    """Action of a kind, besides create, read, update and delete.

    Attributes:
        call: The endpoint.
        of: The name of the kind whose id is in its path; empty if the path has no id.
        takes: Its arguments, by their names in the contract.
        body: The properties of the body, each with its argument, or ``id``; empty if named as the arguments.
        fixed: Constant arguments of the endpoint.
        whole: The argument that is the whole body, a list; empty if the body is an object.
        optional: Optional arguments.
        makes: The name of the kind of which it creates a record, one at a time, as a create does; empty if none.
        shown: The property of its own record that shows the created one; empty if none does.
        again: The property of its own record that says when the server, which refuses it now, accepts it again.
    """

    call: Call
    of: str
    takes: Mapping[str, Value] = field(default_factory=dict)
    body: Mapping[str, str] = field(default_factory=dict)
    fixed: Mapping[str, Any] = field(default_factory=dict)
    whole: str = ""
    optional: tuple[str, ...] = ()
    makes: str = ""
    shown: str = ""
    again: str = ""


@dataclass(frozen=True, slots=True)
class Import:
    """The server's import of a kind, and the columns that it accepts.

    Attributes:
        call: The endpoint.
        takes: For each property of a create that an import can carry, the property of the import.
        named: The property by which a stored record is recognised.
        words: For each property with words, what the import calls each of them in English.
        any_language: The import knows these words whatever the company's language is.
        adds: For words of a property, further columns that the import needs with them.
        never: Strings of a property, in small letters, that the server would take for something else.
        unique: The property that no two records share; empty if the kind has no such property.
        parent: The property that names another record of the kind; empty if the kind has no such property.
        parent_licence: The entitlement that parents need; empty if none.
    """

    call: Call
    takes: Mapping[str, str]
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    never: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    named: str = "name"
    any_language: bool = False
    adds: Mapping[str, Mapping[str, Mapping[str, Any]]] = field(default_factory=dict)
    unique: str = ""
    parent: str = ""
    parent_licence: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """Kind of record.

    Attributes:
        accessor: The attribute of a client, such as ``parts``.
        name: Singular name in messages, and in references.
        record: Name of its model.
        get: Endpoint that returns one record by its id.
        search: Endpoint that searches, page by page.
        list: Endpoint that returns all records.
        list_with: Arguments of that endpoint.
        within: For each kind of parent, by the property that names it: the endpoint that gives all of one parent.
        parents: The names of the kinds of those parents.
        create: What a create takes.
        patch: What an update takes.
        delete: The endpoint that deletes one.
        prefix: What the server's own numbers begin with; empty if the kind has none.
        named: The properties that name one.
        text: The properties in which a plain string is searched.
        equal: What can be asked for by keywords; ``show`` is the path in the server's grammar.
        hidden: Properties that a PATCH empties and no record shows: each with the name of the kind that it names.
        own: Properties of a create that hold the settings of the account's company.
        needs_own: Every release wants those; else only some do.
        actions: The calls of its own.
        bulk_import: The server's import; None if it has none that stores all or nothing.
        makes: Properties whose unknown names a create makes: categories.
        exact: Strings that the server stores as they are sent.
        later: For a date: the date that it must be later than; else the server does nothing with the record.
    """

    accessor: str
    name: str
    record: str
    get: Call | None = None
    search: Call | None = None
    list: Call | None = None
    list_with: Mapping[str, Any] = field(default_factory=dict)
    within: Mapping[str, Call] = field(default_factory=dict)
    parents: Mapping[str, str] = field(default_factory=dict)
    create: Payload | None = None
    patch: Payload | None = None
    delete: Call | None = None
    prefix: str = ""
    named: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    equal: Mapping[str, Value] = field(default_factory=dict)
    hidden: Mapping[str, str] = field(default_factory=dict)
    own: tuple[str, ...] = ()
    needs_own: bool = False
    actions: Mapping[str, Action] = field(default_factory=dict)
    bulk_import: Import | None = None
    makes: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    later: Mapping[str, str] = field(default_factory=dict)

    @property
    def model(self) -> type[Any]:
        """Model of a record."""
        return model_named(self.record)


def offered(call: T | None) -> T:
    """Return a call that the kind offers; a method exists only for those."""
    if call is None:
        raise TypeError("the server offers no such call for this kind")
    return call


def model_named(name: str) -> type[Any]:
    """Return a generated model, imported at first use."""
    models = importlib.import_module("atlas_api.models")
    model: type[Any] = getattr(models, name)
    return model
