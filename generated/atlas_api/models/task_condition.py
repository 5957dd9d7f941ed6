# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class TaskCondition(OpenEnum):
    NAME_CONTAINS = "NAME_CONTAINS"
    NAME_IS = "NAME_IS"
    NUMBER_VALUE_INFERIOR = "NUMBER_VALUE_INFERIOR"
    NUMBER_VALUE_SUPERIOR = "NUMBER_VALUE_SUPERIOR"
    VALUE_CONTAINS = "VALUE_CONTAINS"
    VALUE_IS = "VALUE_IS"
