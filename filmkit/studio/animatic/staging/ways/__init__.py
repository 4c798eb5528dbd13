"""Where somebody or something is over time: at a mark, along a way, there or gone."""
