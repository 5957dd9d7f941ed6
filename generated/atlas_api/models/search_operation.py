# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from ..runtime import OpenEnum


class SearchOperation(OpenEnum):
    BN = "bn"
    BW = "bw"
    CN = "cn"
    EN = "en"
    EQ = "eq"
    EW = "ew"
    GE = "ge"
    GT = "gt"
    IN = "in"
    INM = "inm"
    LE = "le"
    LT = "lt"
    NC = "nc"
    NE = "ne"
    NN = "nn"
    NU = "nu"
