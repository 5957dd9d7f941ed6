# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class PartField(OpenEnum):
    ADDITIONAL_INFOS = "ADDITIONAL_INFOS"
    AREA = "AREA"
    ASSETS = "ASSETS"
    ASSIGNED_TO = "ASSIGNED_TO"
    BARCODE = "BARCODE"
    CATEGORY = "CATEGORY"
    COST = "COST"
    CUSTOMERS = "CUSTOMERS"
    DESCRIPTION = "DESCRIPTION"
    MIN_QUANTITY = "MIN_QUANTITY"
    MULTI_PARTS = "MULTI_PARTS"
    NAME = "NAME"
    NON_STOCK = "NON_STOCK"
    QUANTITY = "QUANTITY"
    TEAMS = "TEAMS"
    UNIT = "UNIT"
    VENDORS = "VENDORS"
