"""Places that are long and narrow, or go: corridors, cells, stairs, caves, carriages."""
