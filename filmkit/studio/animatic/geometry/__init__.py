"""Meshes: primitives, distance fields, skinning."""
