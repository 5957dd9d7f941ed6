# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class TaskType(OpenEnum):
    INSPECTION = "INSPECTION"
    METER = "METER"
    MULTIPLE = "MULTIPLE"
    NUMBER = "NUMBER"
    SUBTASK = "SUBTASK"
    TEXT = "TEXT"
