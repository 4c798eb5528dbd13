"""Food, and what it is cooked in and served on."""
