"""A local Atlas for development and tests: ``python -m rivet.integrations.atlas.sandbox`` (extra ``sandbox``)."""
