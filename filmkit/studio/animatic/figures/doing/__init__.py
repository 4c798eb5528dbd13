"""Poses of deeds, by the body they need: tools, work, sport, play, two together."""
