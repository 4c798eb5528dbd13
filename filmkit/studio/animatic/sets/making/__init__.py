"""What sets are made with: their recipe, rooms, fixtures, seasons, decay."""
