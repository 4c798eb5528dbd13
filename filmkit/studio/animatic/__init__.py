"""Draws shots locally, offline, the same every time."""
