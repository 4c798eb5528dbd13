"""What a person looks like, in words and as values."""
