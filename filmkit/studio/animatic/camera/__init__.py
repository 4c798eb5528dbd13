"""Intent to camera poses over time."""
