"""The door: `python -m filmkit` and the `filmkit` command. Knows nothing but how to start."""
