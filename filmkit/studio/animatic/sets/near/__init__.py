"""Places a camera goes near to: paper, a table, a plate, a surface."""
