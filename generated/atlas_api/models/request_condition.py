# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class RequestCondition(OpenEnum):
    ASSET_IS = "ASSET_IS"
    CATEGORY_IS = "CATEGORY_IS"
    CREATED_AT_BETWEEN = "CREATED_AT_BETWEEN"
    DUE_DATE_AFTER = "DUE_DATE_AFTER"
    DUE_DATE_BETWEEN = "DUE_DATE_BETWEEN"
    LOCATION_IS = "LOCATION_IS"
    PRIORITY_IS = "PRIORITY_IS"
    TEAM_IS = "TEAM_IS"
    TITLE_CONTAINS = "TITLE_CONTAINS"
    USER_IS = "USER_IS"
