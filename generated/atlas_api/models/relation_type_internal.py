# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class RelationTypeInternal(OpenEnum):
    BLOCKS = "BLOCKS"
    DUPLICATE_OF = "DUPLICATE_OF"
    RELATED_TO = "RELATED_TO"
    SPLIT_FROM = "SPLIT_FROM"
