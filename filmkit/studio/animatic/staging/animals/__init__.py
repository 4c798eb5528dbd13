"""Animals of the shot: where they are, what they do in turn, and what goes with it."""
