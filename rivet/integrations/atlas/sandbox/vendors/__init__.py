"""Other vendors' systems on this machine: ``python -m rivet.integrations.atlas.sandbox.vendors maintainx``.

The servers are in the package `rivet.integrations.atlas_sandbox.vendors`.
"""
