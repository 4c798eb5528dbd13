"""Rooms with a trade of their own: a kit and its builders."""
