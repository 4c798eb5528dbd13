"""How long and how much we listen to a service. Knows no service; every number is a promise kept."""

from dataclasses import dataclass

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes. The defaults are generous to slow lines and deaf to abuse."""

    connect: float = 10.0
    """To reach a machine at all."""
    silence: float = 60.0
    """Without a single byte, in either direction."""
    call: float = 120.0
    """One question and its whole answer, however it trickles."""
    upload: float = 900.0
    download: float = 3600.0
    json: int = MIB
    """Bytes of an answer; a list of a hundred jobs needs a quarter of it."""
    media: int = 4096 * MIB
    """Bytes of one take: two minutes of ProRes at 4k are less."""
    slowest: int = 2048
    """Bytes a second, measured over `window`; below it a download is given up."""
    window: float = 30.0
    hops: int = 3
    """Redirects a download may follow."""
    longest_wait: float = 600.0
    """A service that asks to wait longer stops the run, which says until when."""
