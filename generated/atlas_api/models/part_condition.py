# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class PartCondition(OpenEnum):
    PART_IS = "PART_IS"
    QUANTITY_INFERIOR = "QUANTITY_INFERIOR"
