"""Advice in film language, one file a family of rules."""
