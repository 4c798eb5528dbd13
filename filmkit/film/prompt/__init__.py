"""Film to words; every phrase remembers its line."""
