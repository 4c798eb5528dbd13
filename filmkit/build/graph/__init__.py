"""Tasks and what they need; the only package that imports networkx."""
