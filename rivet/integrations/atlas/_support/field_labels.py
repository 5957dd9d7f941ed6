"""Labels of the custom fields in which this package stores what Atlas has no field for."""

from __future__ import annotations

PRIORITY_FIELD = "RIVET priority"
"""Label of the custom field (short text, on work orders) that marks a CRITICAL one, if the account has it."""
KEY_FIELD = "RIVET idempotency key"
"""Label of the custom field (short text, on work orders) that stores idempotency keys, if the account has it."""
ATOMS_FIELD = "RIVET knowledge atoms"
"""Label of the custom field (long text, on work orders) that stores the ids of knowledge atoms."""
