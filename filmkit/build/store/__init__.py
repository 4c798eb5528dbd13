"""Bytes by digest and results by task digest. Knows no engine."""
