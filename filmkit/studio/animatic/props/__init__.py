"""Things: what stands on tables and what hands hold."""
