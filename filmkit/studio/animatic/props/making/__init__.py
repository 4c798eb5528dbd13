"""What props are made with: carpentry, finishes, letters, measures."""
