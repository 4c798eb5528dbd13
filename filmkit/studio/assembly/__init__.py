"""Takes to pieces to the cut."""
