# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class RoleCode(OpenEnum):
    ADMIN = "ADMIN"
    LIMITED_ADMIN = "LIMITED_ADMIN"
    LIMITED_TECHNICIAN = "LIMITED_TECHNICIAN"
    REQUESTER = "REQUESTER"
    TECHNICIAN = "TECHNICIAN"
    USER_CREATED = "USER_CREATED"
    VIEW_ONLY = "VIEW_ONLY"
