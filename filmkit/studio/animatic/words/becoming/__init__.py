"""What becomes of things, animals and people during a shot."""
