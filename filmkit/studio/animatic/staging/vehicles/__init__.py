"""Vehicles of the shot: where they are and how they go."""
