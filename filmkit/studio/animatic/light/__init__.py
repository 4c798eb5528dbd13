"""Time of day, mood and practicals to light, air and grade."""
