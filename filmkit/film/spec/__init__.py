"""YAML to Film."""
