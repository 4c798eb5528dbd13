"""Things told by tables: rows of plain shapes in centimetres, by the families they belong to."""
