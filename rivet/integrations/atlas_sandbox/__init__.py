"""Local Atlas server for development and tests: ``python -m rivet.integrations.atlas.sandbox`` (extra ``sandbox``)."""
