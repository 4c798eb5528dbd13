"""The cut and the mix to finished files."""
