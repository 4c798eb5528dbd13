"""Ground, hills and all that grows."""
