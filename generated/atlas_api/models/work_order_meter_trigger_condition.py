# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class WorkOrderMeterTriggerCondition(OpenEnum):
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
