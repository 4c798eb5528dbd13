"""Hair, by how it is made."""
