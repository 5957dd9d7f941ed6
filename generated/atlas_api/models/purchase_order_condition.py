# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class PurchaseOrderCondition(OpenEnum):
    CATEGORY_IS = "CATEGORY_IS"
    DUE_DATE_AFTER = "DUE_DATE_AFTER"
    DUE_DATE_BETWEEN = "DUE_DATE_BETWEEN"
    STATUS_IS = "STATUS_IS"
    VENDOR_IS = "VENDOR_IS"
