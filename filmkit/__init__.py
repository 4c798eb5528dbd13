"""filmkit: films written as code, built like software."""

__version__ = "0.1.0"
