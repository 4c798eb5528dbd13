"""Water in a town or a port, and under the sea."""
