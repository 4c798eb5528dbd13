"""Where the real store, clock and folders are made; the only place. Knows no command."""
