# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
"""What generated models are made of.

This file is written by hand in openapi/support/ and copied beside the generated modules.
"""

from .base_model import Model, left_over, on_setattr, register_view, wire
from .base_record import ABSENT, Record
from .secret import Secret, secret
from .values import OpenEnum, Timestamp, read_date
from .words import WorkOrderWords

__all__ = (
    "ABSENT",
    "Model",
    "OpenEnum",
    "Record",
    "Secret",
    "Timestamp",
    "WorkOrderWords",
    "left_over",
    "on_setattr",
    "read_date",
    "register_view",
    "secret",
    "wire",
)
