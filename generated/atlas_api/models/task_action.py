# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class TaskAction(OpenEnum):
    CREATE_REQUEST = "CREATE_REQUEST"
    CREATE_WORK_ORDER = "CREATE_WORK_ORDER"
    SET_ASSET_STATUS = "SET_ASSET_STATUS"
