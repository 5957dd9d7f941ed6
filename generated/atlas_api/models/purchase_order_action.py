# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class PurchaseOrderAction(OpenEnum):
    APPROVE = "APPROVE"
    ASSIGN_CATEGORY = "ASSIGN_CATEGORY"
    ASSIGN_VENDOR = "ASSIGN_VENDOR"
    REJECT = "REJECT"
    SEND_REMINDER_EMAIL = "SEND_REMINDER_EMAIL"
