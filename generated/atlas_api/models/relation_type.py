# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class RelationType(OpenEnum):
    BLOCKED_BY = "BLOCKED_BY"
    BLOCKS = "BLOCKS"
    DUPLICATED_BY = "DUPLICATED_BY"
    DUPLICATE_OF = "DUPLICATE_OF"
    RELATED_TO = "RELATED_TO"
    SPLIT_FROM = "SPLIT_FROM"
    SPLIT_TO = "SPLIT_TO"
