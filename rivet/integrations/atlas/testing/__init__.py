"""Testing against a local Atlas: a pytest plugin, and the sandbox server that its fixtures start.

The plugin is active as soon as ``rivet-atlas[sandbox]`` and pytest are installed:

    def test_my_export(atlas_sandbox, sync_atlas_client):
        atlas_sandbox.add_fault("drop_after", path="/work-orders", method="POST")
        my_export(sync_atlas_client)
        assert len(atlas_sandbox.requests("POST", "/work-orders")) == 1

Fixtures:

* ``atlas_sandbox``: an `AtlasSandbox` in its initial state. One process serves a whole test session.
* ``atlas_client``: an `AtlasClient` for it, for asynchronous tests (pytest-asyncio, or anyio's plugin).
* ``sync_atlas_client``: a `SyncAtlasClient` for it.
* ``atlas_sandbox_options``: its command line options; override it in your conftest.py, such as with
  ``["--free-plan", "--seed", "plant.yaml"]``.
* ``atlas_sandbox_release``: the release of Atlas that it emulates; override it in your conftest.py, too.
* ``atlas_retry_pause``: seconds before the first retry while ``atlas_sandbox`` is used, 0.02 instead of 1, so that a
  test with faults does not wait; override it, with None for the real pauses.

Without pytest, `start_sandbox` starts one. `start_vendor` starts a local MaintainX or ServiceTitan.
"""

from __future__ import annotations

from rivet.integrations.atlas.testing.sandbox import AtlasSandbox, start_sandbox
from rivet.integrations.atlas.testing.vendors import VendorSandbox, start_vendor

__all__ = ("AtlasSandbox", "VendorSandbox", "start_sandbox", "start_vendor")
