"""The colours, stuffs and prints that words give a thing, and a mesh in parts."""
