"""Figures: what /analytics tells of the records."""
