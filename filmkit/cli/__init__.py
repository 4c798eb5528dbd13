"""One file a command. What people type and read."""
