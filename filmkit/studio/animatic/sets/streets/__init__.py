"""Streets, roads, markets and roofs."""
