"""Start the sandbox: ``python -m rivet.integrations.atlas.sandbox``."""

import sys

from rivet.integrations.atlas_sandbox.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
