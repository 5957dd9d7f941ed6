# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class JoinType(OpenEnum):
    INNER = "INNER"
    LEFT = "LEFT"
    RIGHT = "RIGHT"
