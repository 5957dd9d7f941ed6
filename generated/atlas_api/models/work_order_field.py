# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class WorkOrderField(OpenEnum):
    ASSET = "ASSET"
    ASSIGNEES = "ASSIGNEES"
    CATEGORY = "CATEGORY"
    CUSTOMERS = "CUSTOMERS"
    DESCRIPTION = "DESCRIPTION"
    DUE_DATE = "DUE_DATE"
    ESTIMATED_DURATION = "ESTIMATED_DURATION"
    LOCATION = "LOCATION"
    PARTS = "PARTS"
    PRIORITY = "PRIORITY"
    STATUS = "STATUS"
    TEAM = "TEAM"
    TITLE = "TITLE"
