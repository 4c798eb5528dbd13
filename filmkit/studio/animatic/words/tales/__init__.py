"""Prompts that tell a tale, a survey, a match or a move from room to room, as scenes."""
