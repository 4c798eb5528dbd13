"""A prompt told again, one thing after another, in words that all that reads later knows."""
