"""Open ground before one unmistakable thing: a kit and its builders."""
