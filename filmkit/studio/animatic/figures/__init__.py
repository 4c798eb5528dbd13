"""People: bodies, dress, faces, poses."""
