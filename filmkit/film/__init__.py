"""What the author wrote and what it means. No I/O but reading it."""
