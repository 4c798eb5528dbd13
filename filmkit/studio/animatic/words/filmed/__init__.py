"""How a shot is filmed: size, angle, lens, moves, stations, the art it is made in."""
