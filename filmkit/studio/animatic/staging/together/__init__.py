"""Who and what stands by whom, rides on it, sits in it or reaches for it."""
