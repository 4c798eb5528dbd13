"""Ambience, music beds, the mix."""
