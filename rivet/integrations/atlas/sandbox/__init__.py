"""Local Atlas for development and tests: ``python -m rivet.integrations.atlas.sandbox`` (extra ``sandbox``).

The server is the package `rivet.integrations.atlas_sandbox`.
"""
