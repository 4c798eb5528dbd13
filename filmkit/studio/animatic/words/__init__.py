"""Words to a typed intent, each field with the words that caused it."""
