# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class AssetStatus(OpenEnum):
    COMMISSIONING = "COMMISSIONING"
    DOWN = "DOWN"
    EMERGENCY_SHUTDOWN = "EMERGENCY_SHUTDOWN"
    INSPECTION_SCHEDULED = "INSPECTION_SCHEDULED"
    MODERNIZATION = "MODERNIZATION"
    OPERATIONAL = "OPERATIONAL"
    STANDBY = "STANDBY"
