"""The hinge: one file a kind of task, declared and performed."""
