"""A body: bones, measures, forms, head, and one instant of it."""
