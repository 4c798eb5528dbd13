"""Animals: soft forms on bones, each posed by a closed form of time."""
