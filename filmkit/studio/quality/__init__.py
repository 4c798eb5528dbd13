"""Quality: what a finished film is, measured. Judges nothing."""
