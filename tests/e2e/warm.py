"""Everything that a build which buys would load, loaded once before builds are forked: else each takes half a
second of a processor to begin. Starts no thread."""

from filmkit.build.store import textdisk as textdisk
from filmkit.cli import build as build
from filmkit.cli import rebuy as rebuy
from filmkit.film.catalogue.catalogue import catalogue
from filmkit.studio.assembly import segments as segments
from filmkit.studio.media import clip as clip
from filmkit.studio.media import picture as picture
from filmkit.studio.media import sound as sound
from filmkit.studio.providers import services as services

catalogue()
