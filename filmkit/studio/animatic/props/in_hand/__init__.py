"""What hands hold, and what lies on a table."""
