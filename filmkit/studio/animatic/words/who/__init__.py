"""Who and what is in the picture, what they do, and who stands by whom."""
