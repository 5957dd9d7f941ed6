# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class RequestAction(OpenEnum):
    ADD_CHECKLIST = "ADD_CHECKLIST"
    APPROVE = "APPROVE"
    ASSIGN_ASSET = "ASSIGN_ASSET"
    ASSIGN_CATEGORY = "ASSIGN_CATEGORY"
    ASSIGN_LOCATION = "ASSIGN_LOCATION"
    ASSIGN_PRIORITY = "ASSIGN_PRIORITY"
    ASSIGN_TEAM = "ASSIGN_TEAM"
    ASSIGN_USER = "ASSIGN_USER"
    SEND_REMINDER_EMAIL = "SEND_REMINDER_EMAIL"
