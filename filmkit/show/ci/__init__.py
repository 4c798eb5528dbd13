"""What a pull request sees of a film: a report, told as a comment, a summary and annotations; and gates."""
