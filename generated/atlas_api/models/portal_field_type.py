# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class PortalFieldType(OpenEnum):
    ASSET = "ASSET"
    CONTACT = "CONTACT"
    DESCRIPTION = "DESCRIPTION"
    FILES = "FILES"
    IMAGE = "IMAGE"
    LOCATION = "LOCATION"
