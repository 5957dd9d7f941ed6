"""Start a vendor's local server: ``python -m rivet.integrations.atlas.sandbox.vendors maintainx``."""

import sys

from rivet.integrations.atlas_sandbox.vendors.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
