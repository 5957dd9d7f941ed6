# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class NotificationType(OpenEnum):
    ASSET = "ASSET"
    INFO = "INFO"
    LOCATION = "LOCATION"
    METER = "METER"
    PART = "PART"
    PURCHASE_ORDER = "PURCHASE_ORDER"
    REQUEST = "REQUEST"
    TEAM = "TEAM"
    WORK_ORDER = "WORK_ORDER"
