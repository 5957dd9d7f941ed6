"""Foreign-key errors of the database: the server's tables, columns and constraints."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from rivet.integrations.atlas_sandbox._http.error_responses import Refusal
from rivet.integrations.atlas_sandbox._search.attributes import java_class


class Reference(NamedTuple):
    """Field that refers to other records.

    Attributes:
        kind: The kind of record that it refers to.
        column: Table and column, separated by a dot; for a collection those of the join table.
        constraint: The foreign-key constraint.
    """

    kind: str
    column: str
    constraint: str

    def missing(self, id: int, *, stored: bool) -> Refusal:
        """Nothing has this id (``workorder.create.unknown-asset``).

        Args:
            id: The id.
            stored: Whether the record that names it is an old one.
        """
        table, column = self.column.split(".")
        statement = "update" if stored else "insert into"
        target = table_of(self.kind)
        return Refusal(
            500,
            f'could not execute statement [ERROR: insert or update on table "{table}" violates foreign key constraint '
            f'"{self.constraint}"\n  Detail: Key ({column})=({id}) is not present in table "{target}".] '
            f"[{statement} {table}]; SQL [{statement} {table}]; constraint [{self.constraint}]",
        )

    def missing_member(self, id: int) -> Refusal:
        """Return the error for an unknown id in a stored collection that is replaced."""
        return Refusal(500, f"Unable to find {java_class(self.kind)} with id {id}")


_TABLES = {"user": "own_user", "multiPart": "multi_parts"}


def table_of(kind: str) -> str:
    """Return the server's table of a kind."""
    return _TABLES.get(kind) or re.sub(r"([A-Z])", r"_\1", kind).lower()


def _others() -> dict[str, dict[str, Reference]]:
    """Return the references of the kinds that the generic engine serves."""
    found = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
    return {kind: {key: Reference(*one) for key, one in fields.items()} for kind, fields in found.items()}


def unsaved(kind_class: str) -> Refusal:
    """Return the error for a reference without an id."""
    return Refusal(
        500,
        "org.hibernate.TransientObjectException: persistent instance references an unsaved transient instance of "
        f"'{kind_class}' (save the transient instance before flushing)",
    )


REFERENCES: Mapping[str, Mapping[str, Reference]] = {
    **_others(),
    "workOrder": {
        "image": Reference("file", "work_order.image_id", "fk3rui6pnm8in4f41ck17h595kg"),
        "category": Reference("workOrderCategory", "work_order.category_id", "fk4b1ej5p5dfnnqb68te2pd9hx4"),
        "completedBy": Reference("user", "work_order.completed_by_id", "fkac4vsg728gaycwq1w9o77uw3c"),
        "team": Reference("team", "work_order.team_id", "fkauql9ts1kbmwftgtrjbdys6a3"),
        "location": Reference("location", "work_order.location_id", "fkdbtdl51i4yup1hs6ek3ecqros"),
        "primaryUser": Reference("user", "work_order.primary_user_id", "fknixhvhyqdk11xntyainal50tf"),
        "asset": Reference("asset", "work_order.asset_id", "fkp4hbmaa9hcp6myymsfyxg6fo2"),
        "assignedTo": Reference("user", "work_order_assigned_to.assigned_to_id", "fks2pjdwafjgekyxtwj4f82qn4q"),
        "files": Reference("file", "work_order_files.files_id", "fkccol3khq2jntfddtvcfv8hk56"),
        "customers": Reference("customer", "work_order_customers.customers_id", "fkglrmndromgkolt5unqykpu45u"),
    },
    "asset": {
        "parentAsset": Reference("asset", "asset.parent_asset_id", "fk6qu6wqhpppa2w4y09l3tt4q56"),
        "deprecation": Reference("deprecation", "asset.deprecation_id", "fkas2sx5fk8xkk8l6mppu2tmlvc"),
        "image": Reference("file", "asset.image_id", "fkhh76eg71adtmdagspxgbnmjd5"),
        "category": Reference("assetCategory", "asset.category_id", "fkhw44q3ymkd329b8b6mvqxatsh"),
        "primaryUser": Reference("user", "asset.primary_user_id", "fkmq4as1d1exvm4mg3ayokdan30"),
        "location": Reference("location", "asset.location_id", "fkoo11h2f4j12wv0axk6d8u1wy0"),
        "assignedTo": Reference("user", "t_asset_user_associations.id_user", "fkjgn04l4eish0drw94bb50lrk3"),
        "teams": Reference("team", "t_asset_team_associations.id_team", "fk1wctjv9n7v7os67th2j241t0s"),
        "vendors": Reference("vendor", "t_asset_vendor_associations.id_vendor", "fkrqd179yspkkgkqn96oggb7lhp"),
        "customers": Reference("customer", "t_asset_customer_associations.id_customer", "fkk6oovqj8yvfaxueq7pdjm9rj6"),
        "files": Reference("file", "t_asset_file_associations.id_file", "fkefr6a3an7giyclgfs4e2vqjp0"),
        "parts": Reference("part", "t_asset_part_associations.id_part", "fkno24a5qbnjjn9xl0x2goppspd"),
    },
    "location": {
        "parentLocation": Reference("location", "location.parent_location_id", "fk9s1sco601u8l6ptdxf432h4kb"),
        "image": Reference("file", "location.image_id", "fkjuo4g2hd6k6g383v9jr6megvr"),
        "workers": Reference("user", "t_location_user_associations.id_user", "fke43mw9vk8u1y3ugxjhwt19s0g"),
        "teams": Reference("team", "t_location_team_associations.id_team", "fks4ryynu0uwcxtffdq28y54bbr"),
        "vendors": Reference("vendor", "t_location_vendor_associations.id_vendor", "fk8qdsmekvft0a8cjricw0fyjeq"),
        "customers": Reference(
            "customer", "t_location_customer_associations.id_customer", "fk26ljyp1uaoiw65qxqxtfr8i44"
        ),
        "files": Reference("file", "t_location_file_associations.id_file", "fkhtvits97qtdn3ocj1kgik44j"),
    },
    "team": {"users": Reference("user", "t_team_user_associations.id_user", "fk18sbate5bpyyxby399j40x7re")},
    "user": {
        "image": Reference("file", "own_user.image_id", "fkqwalae8dm1n117q5p2k5xv8mk"),
        "location": Reference("location", "own_user.location_id", "fktmprdfwe8axkp8cobywe2gc1d"),
    },
    "comment": {"files": Reference("file", "comment_files.files_id", "fk_comment_file_file")},
}
"""For each kind of record: its fields that refer to others, in the order in which the database checks them."""
