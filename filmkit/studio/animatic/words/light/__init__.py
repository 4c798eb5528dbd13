"""The hour, the weather and the lights that words name, and how they change."""
