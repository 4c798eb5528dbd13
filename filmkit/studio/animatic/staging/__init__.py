"""Who stands where in the set, what they do there, and what lies before them."""
