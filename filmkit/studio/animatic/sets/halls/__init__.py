"""Great rooms under one roof."""
