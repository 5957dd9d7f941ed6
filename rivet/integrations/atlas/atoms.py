"""Knowledge atoms of a work order: the ids that RIVET tagged it with."""

from rivet.integrations.atlas._operations.knowledge_atoms import ATOM, atoms_of
from rivet.integrations.atlas._support.field_labels import ATOMS_FIELD

__all__ = ("ATOM", "ATOMS_FIELD", "atoms_of")
