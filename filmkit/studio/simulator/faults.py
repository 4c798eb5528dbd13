"""Every way the simulator can misbehave, and which of them comes next. Knows no wire."""

import random
import threading
from collections import Counter
from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType


class Moment(Enum):
    """What a client is doing."""

    SUBMIT = "submit"
    CHECK = "check"
    LIST = "list"
    CANCEL = "cancel"
    UPLOAD = "upload"
    DOWNLOAD = "download"
    OTHER = "other"
    """Asking who it is, or what models there are."""


class Fault(Enum):
    """One misbehaviour, on one request."""

    LOST_BEFORE = "lost-before"
    """The line breaks; the request was not taken."""
    LOST_AFTER = "lost-after"
    """The request was done (a purchase made and charged), then the line breaks."""
    SILENT_BEFORE = "silent-before"
    """No answer ever comes; the request was not taken."""
    SILENT_AFTER = "silent-after"
    """The request was done; no answer ever comes."""
    ERROR_BEFORE = "error-before"
    """503; the request was not taken."""
    ERROR_AFTER = "error-after"
    """The request was done, and 502 is the answer."""
    PAGE_BEFORE = "page-before"
    """A proxy's web page under status 200; the request was not passed on."""
    PAGE_AFTER = "page-after"
    """The request was done; a proxy's web page comes in place of the answer."""
    PAGE_FORBIDDEN = "page-forbidden"
    """The request was done; a proxy's page says 403."""
    GARBLED = "garbled"
    """The request was done; the answer is JSON up to a point."""
    NOT_AN_OBJECT = "not-an-object"
    """The request was done; the answer is JSON, but a list."""
    HUGE_NUMBER = "huge-number"
    """The request was done; the answer holds a number of 5,000 digits."""
    DEEP = "deep"
    """The request was done; the answer is nested 100,000 deep."""
    HUGE_ANSWER = "huge-answer"
    """The request was done; the answer never stops."""
    HALF_ANSWER = "half-answer"
    """The request was done; the line breaks in the middle of the answer."""
    SLOW_ANSWER = "slow-answer"
    """The request was done; the answer drips, a byte at a time."""
    ELSEWHERE = "elsewhere"
    """307 to another machine; nothing was taken."""
    NO_ID = "no-id"
    """The purchase was made; the answer does not name the job."""
    LIMIT_SECONDS = "limit-seconds"
    """429, Retry-After in seconds."""
    LIMIT_DATE = "limit-date"
    """429, Retry-After as a date."""
    LIMIT_WORDS = "limit-words"
    """429, the wait only in the words of the complaint."""
    LIMIT_LONG = "limit-long"
    """429, Retry-After an hour."""
    KEY_REFUSED = "key-refused"
    """401, and the complaint quotes the key."""
    KEY_FORBIDDEN = "key-forbidden"
    """403."""
    NO_CREDIT = "no-credit"
    """402."""
    QUOTA = "quota"
    """429, but for a used-up quota: waiting does not help."""
    INVALID = "invalid"
    """422: the values do not please it."""
    MODERATED = "moderated"
    """The prompt is refused: at once, or (Replicate) as a job that fails at once."""
    MODERATED_LATE = "moderated-late"
    """The job ends as refused for what it shows."""
    FAILS = "fails"
    """The job ends as failed."""
    EMPTY = "empty"
    """The job ends as done, with nothing made."""
    STUCK = "stuck"
    """The job runs for ever."""
    NEW_WORD = "new-word"
    """A status nobody has heard of; for this one answer."""
    VANISHES = "vanishes"
    """The service forgets the job."""
    OTHER_JOB = "other-job"
    """The answer is about another job; for this one answer."""
    TRUNCATED = "truncated"
    """The line breaks in the middle of the file."""
    CUT = "cut"
    """Half the file comes, and the answer says that this is all."""
    NOT_MEDIA = "not-media"
    """A web page comes, called a video."""
    PLAYLIST = "playlist"
    """A playlist that names other files comes, called a video."""
    EXPIRED = "expired"
    """The address gives nothing any more; for this one answer."""
    GONE = "gone"
    """The result is deleted, for good."""
    TO_PRIVATE = "to-private"
    """A redirect into a private network."""
    TO_LOOPBACK = "to-loopback"
    """A redirect to this machine, at another port and in a spelling that only sockets read."""
    TO_FILE = "to-file"
    """A redirect to a file of the client's."""
    IN_CIRCLES = "in-circles"
    """A redirect to where it came from."""
    DRIP = "drip"
    """The file comes a byte at a time."""
    ENDLESS = "endless"
    """The file never ends."""
    HUGE = "huge"
    """The answer announces a file of a terabyte."""
    PACKED = "packed"
    """The file comes as gzip, though nobody asked for that."""


_ANSWERS = frozenset(Moment) - {Moment.DOWNLOAD}


def _moments(fault: Fault) -> frozenset[Moment]:
    match fault:
        case Fault.NO_ID | Fault.INVALID | Fault.MODERATED:
            return frozenset({Moment.SUBMIT})
        case (
            Fault.MODERATED_LATE
            | Fault.FAILS
            | Fault.EMPTY
            | Fault.STUCK
            | Fault.NEW_WORD
            | Fault.VANISHES
            | Fault.OTHER_JOB
        ):
            return frozenset({Moment.CHECK})
        case (
            Fault.TRUNCATED
            | Fault.CUT
            | Fault.NOT_MEDIA
            | Fault.PLAYLIST
            | Fault.EXPIRED
            | Fault.GONE
            | Fault.TO_PRIVATE
            | Fault.TO_LOOPBACK
            | Fault.TO_FILE
            | Fault.IN_CIRCLES
            | Fault.DRIP
            | Fault.ENDLESS
            | Fault.HUGE
            | Fault.PACKED
        ):
            return frozenset({Moment.DOWNLOAD})
        case Fault.LOST_BEFORE | Fault.SILENT_BEFORE | Fault.ERROR_BEFORE | Fault.LIMIT_SECONDS:
            return frozenset(Moment)
        case _:
            return _ANSWERS


MOMENTS: Mapping[Fault, frozenset[Moment]] = MappingProxyType({fault: _moments(fault) for fault in Fault})
"""When each can happen."""


class Script:
    """Which fault befalls which request: first those that were put, in order, then chance."""

    def __init__(self, *, seed: int | None = None, share: float = 0.0) -> None:
        """With a seed, `share` of all requests go wrong, the same ones in the same way each time."""
        self._lock = threading.Lock()
        self._put: list[tuple[Moment, Fault]] = []
        self._seed, self._share = seed, share
        self._count: Counter[Moment] = Counter()

    def put(self, fault: Fault, moment: Moment | None = None, *, times: int = 1) -> None:
        """The next `times` requests of `moment` (left out: the first it can happen at) go wrong so."""
        when = moment or next(each for each in Moment if each in MOMENTS[fault])
        assert when in MOMENTS[fault], f"{fault} cannot happen at {when}"
        with self._lock:
            self._put += [(when, fault)] * times

    def next(self, moment: Moment) -> Fault | None:
        """What befalls the request that comes now."""
        with self._lock:
            self._count[moment] += 1
            for at, (when, fault) in enumerate(self._put):
                if when is moment:
                    del self._put[at]
                    return fault
            return self._by_chance(moment)

    def _by_chance(self, moment: Moment) -> Fault | None:
        if self._seed is None:
            return None
        chance = random.Random(f"{self._seed}/{moment.value}/{self._count[moment]}")
        if chance.random() >= self._share:
            return None
        return chance.choice([fault for fault in Fault if moment in MOMENTS[fault]])
