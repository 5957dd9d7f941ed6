# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class RoleType(OpenEnum):
    ROLE_CLIENT = "ROLE_CLIENT"
    ROLE_SUPER_ADMIN = "ROLE_SUPER_ADMIN"
