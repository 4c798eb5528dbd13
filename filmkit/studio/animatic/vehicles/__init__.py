"""Vehicles: bodies built by the carpenter and from profiles, wheels that turn, lamps that burn."""
