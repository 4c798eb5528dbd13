"""The page while it is worked on: what was saved, what a build is at, and the server that shows it."""
