"""What becomes of a thing or a place during the shot."""
