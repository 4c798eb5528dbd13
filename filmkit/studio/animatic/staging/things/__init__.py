"""Things that can stand in the picture, how several lie, and what is under them."""
