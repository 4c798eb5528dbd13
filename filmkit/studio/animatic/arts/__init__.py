"""Looks of other arts: a finish over the drawn picture, as a painter, a printer or an old camera gives it."""
