"""filmkit: films written as code, built like software."""
