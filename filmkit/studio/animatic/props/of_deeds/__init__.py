"""What goes with a deed and is in no hand."""
