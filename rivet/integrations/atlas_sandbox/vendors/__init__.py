"""Local sandboxes of other vendors' systems, for tests: built from the vendors' documentation, not their servers.

    python -m rivet.integrations.atlas.sandbox.vendors maintainx --port 0
    python -m rivet.integrations.atlas.sandbox.vendors servicetitan --port 0

They keep their records in memory. Assumptions about a vendor are listed in docs/integrations/.
"""
