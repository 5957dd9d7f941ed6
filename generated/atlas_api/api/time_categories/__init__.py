# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
"""Contains endpoint functions for accessing the API"""
