"""Plan, explain, run. Knows no rule by name."""
