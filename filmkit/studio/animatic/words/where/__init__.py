"""Where a shot plays, what stands there, and which set shows it."""
