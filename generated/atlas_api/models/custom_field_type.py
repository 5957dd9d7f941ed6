# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class CustomFieldType(OpenEnum):
    DATE = "DATE"
    DATE_TIME = "DATE_TIME"
    LINK = "LINK"
    LONG_TEXT = "LONG_TEXT"
    NUMBER = "NUMBER"
    SHORT_TEXT = "SHORT_TEXT"
    SINGLE_CHOICE = "SINGLE_CHOICE"
