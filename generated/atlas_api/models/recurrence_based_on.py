# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class RecurrenceBasedOn(OpenEnum):
    COMPLETED_DATE = "COMPLETED_DATE"
    SCHEDULED_DATE = "SCHEDULED_DATE"
