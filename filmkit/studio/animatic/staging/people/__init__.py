"""People of the shot: where they stand, what they do in turn, and what they hold."""
