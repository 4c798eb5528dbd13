"""What each AI model accepts, makes and costs: one card a model, as data."""
