"""Makes pictures and sound. Knows no builds."""
