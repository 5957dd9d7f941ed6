# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class CustomFieldEntity(OpenEnum):
    ASSET = "ASSET"
    CUSTOMER = "CUSTOMER"
    LOCATION = "LOCATION"
    METER = "METER"
    PART = "PART"
    PURCHASE_REQUEST = "PURCHASE_REQUEST"
    VENDOR = "VENDOR"
    WORK_ORDER = "WORK_ORDER"
