"""What was bought and picked, as the files a team shares."""
