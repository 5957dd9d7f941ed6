# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class SubscriptionScheduledChangeType(OpenEnum):
    RESET_TO_FREE = "RESET_TO_FREE"
