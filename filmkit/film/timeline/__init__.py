"""The cut as data. Pure."""
