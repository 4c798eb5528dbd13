"""The build half: digests, plans, runs, remembers. Knows no films."""
