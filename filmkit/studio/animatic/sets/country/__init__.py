"""Open country of every kind, the coast and the sky."""
