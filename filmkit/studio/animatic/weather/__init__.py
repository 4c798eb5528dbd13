"""What falls and floats, as closed forms of time."""
