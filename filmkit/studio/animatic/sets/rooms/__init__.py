"""Rooms built by hand, and any room."""
