"""Other vendors' systems on this machine, for tests: built from what the vendors publish, not from their servers.

    python -m rivet.integrations.atlas.sandbox.vendors maintainx --port 0
    python -m rivet.integrations.atlas.sandbox.vendors servicetitan --port 0

They keep their records in memory. What is only assumed about a vendor stands in docs/integrations/.
"""
