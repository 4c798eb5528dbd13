"""What a build made, as one page to look at."""
