"""Places, one file a set, and the fallbacks."""
