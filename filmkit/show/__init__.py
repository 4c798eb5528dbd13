"""What people look at: pages, what changed, and what a pull request sees."""
