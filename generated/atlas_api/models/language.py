# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class Language(OpenEnum):
    AR = "AR"
    BA = "BA"
    DE = "DE"
    EN = "EN"
    ES = "ES"
    FR = "FR"
    HU = "HU"
    IT = "IT"
    JA = "JA"
    NL = "NL"
    PL = "PL"
    PT = "PT"
    PT_BR = "PT_BR"
    RU = "RU"
    SV = "SV"
    TR = "TR"
    ZH = "ZH"
    ZH_CN = "ZH_CN"
