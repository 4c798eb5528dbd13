"""A service of our own that speaks the real wires, takes time, charges and misbehaves on demand."""
