"""Music beds: composed from a mood, played on a handful of instruments."""
