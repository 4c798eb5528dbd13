"""Buildings, their parts, and what stands in streets and by roads."""
