# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class ImportEntity(OpenEnum):
    ASSET = "ASSET"
    LOCATION = "LOCATION"
    METER = "METER"
    PART = "PART"
    PREVENTIVE_MAINTENANCE = "PREVENTIVE_MAINTENANCE"
    WORK_ORDER = "WORK_ORDER"
