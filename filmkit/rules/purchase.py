"""A purchase as it is ordered: which words, length, size and pictures go to which service, at what price.

Knows no connection. The price is reckoned from the very values that are sent.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from filmkit.build.graph.task import TaskInput
from filmkit.digest import Digest, Json, digest_of
from filmkit.film.catalogue.card import Audio, Card, Kind, Route
from filmkit.film.catalogue.measures import Size
from filmkit.film.catalogue.price import Price, price
from filmkit.film.catalogue.request import Request as Asking
from filmkit.film.catalogue.request import request_of as asking_of
from filmkit.film.catalogue.segments import Means, clips_for
from filmkit.film.catalogue.terms import route_for, sizes_for
from filmkit.film.prompt.compose import compose
from filmkit.film.spec.film import Film, ModelChoice, Shot
from filmkit.film.takes.cover import Need
from filmkit.film.takes.request import Request
from filmkit.rules.books import Books
from filmkit.studio.providers import provider
from filmkit.studio.providers.plain import Value

_DECIMAL = re.compile(r"-?\d+\.\d+")
FREE = Price(Decimal(0), Decimal(0))


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that is sent: a file of the film, a still or a frame of a take in the store, or what a task
    draws."""

    role: str
    file: str = ""
    blob: Digest | None = None
    frame: str = ""
    """As a binding names it; "" is the whole picture."""
    made: TaskInput | None = None
    """Drawn here: `blob` is known once that is made."""
    segment: Digest | None = None
    """Or of the segment that was bought under this request; the clip itself when no frame is named."""


def segment_request(request: Digest, number: int) -> Digest:
    """What a segment is bought under: the take's own request, and its place in it. Nothing else."""
    return digest_of({"kind": "segment", "of": request, "number": number})


@dataclass(frozen=True, slots=True)
class Place:
    """Which of a take's segments a purchase is."""

    number: int
    count: int
    """How many there were to be when it was ordered: its words are shared out by that."""
    seconds: Fraction
    means: Means | None = None
    """How it goes on from the one before; the first does not."""


@dataclass(frozen=True, slots=True)
class Terms:
    """Where and how the takes of one shot are bought."""

    card: Card
    route: Route
    service: str
    """The user's name for it."""
    asking: Asking
    each: Price
    """Of one take."""


@dataclass(frozen=True, slots=True)
class Purchase:
    """One take of anything, ready to be ordered."""

    film: str
    shot: str
    """The name of what is bought, as `Work` has it."""
    number: int
    target: str
    """The address of its task."""
    request: Request
    service: str
    model: str
    """The catalogue's name."""
    price: Price
    order: provider.Request
    """Without its pictures."""
    pictures: tuple[Picture, ...] = ()
    bound: Mapping[str, str] = field(default_factory=dict)
    """By role, the shot a picture is taken from."""
    overrides: Mapping[str, Json] = field(default_factory=dict)
    output: str = "clip"
    """What its task gives."""
    place: Place | None = None
    """Of a segment. Its request is that of the whole take."""
    parts: "tuple[Purchase, ...]" = ()
    """The segments of a take that is longer than its model makes; the price is that of what is new."""
    is_new: bool = True
    """Whether it was never asked for, as far as was known when it was made."""

    @property
    def digest(self) -> Digest:
        """What it is bought under."""
        return segment_request(self.request.digest, self.place.number) if self.place else self.request.digest

    @property
    def drawn(self) -> frozenset[TaskInput]:
        """What has to be drawn before it can be ordered."""
        own = frozenset(each.made for each in self.pictures if each.made is not None)
        return own.union(*(part.drawn for part in self.parts))

    def with_drawn(self, made: Mapping[TaskInput, Digest]) -> "Purchase":
        """Its drawn pictures as bytes of the store, as far as they are made."""
        pictures = (replace(each, blob=made.get(each.made)) if each.made else each for each in self.pictures)
        parts = tuple(part.with_drawn(made) for part in self.parts)
        return replace(self, pictures=tuple(pictures), parts=parts)

    def with_pictures(self, lay_out: Callable[[Picture], Path]) -> provider.Request:
        """The whole request, its pictures laid out as files."""
        files = {picture.role: lay_out(picture) for picture in self.pictures}
        first, last, clip = (files.pop(role, None) for role in ("first-frame", "last-frame", "extend"))
        images = tuple(files.values())
        return replace(self.order, first_frame=first, last_frame=last, extend=clip, images=images)


def terms_for(card: Card, asking: Asking, choice: ModelChoice, books: Books) -> Terms | None:
    """The terms for what is asked of a model, of any kind; None when no route to it lives."""
    route = route_for(card, asking, books.today)
    if route is None:
        return None
    service = choice.via or route.service
    each = FREE if books.free(service) else price(card, asking, books.today)
    return Terms(card, route, service, asking, each)


def need_of(film: Film, shot: Shot, spare: tuple[int, int]) -> Need:
    """What the film needs of a take. Sound only when the author says so: most models have none."""
    asking = asking_of(film, shot, spare, film.generate)
    wants_sound = bool(shot.lines) or (shot.audio != "drop" and "audio" in shot.origins)
    assert asking.seconds is not None, "a shot has a length"
    return Need(asking.seconds, asking.frame, wants_sound, film.generate.lines)


def purchase(
    film: Film, shot: Shot, number: int, request: Request, terms: Terms, pictures: Mapping[str, Picture]
) -> Purchase:
    """The order of one take. `pictures` are those that can be sent, by role."""
    size = size_of(film, terms)
    clips = clips_for(terms.card, terms.asking, terms.route, size)
    taken = {spelling.name for name, spelling in terms.route.fields.items()} & set(shot.model.params)
    order = provider.Request(
        Kind.VIDEO,
        terms.route.model,
        _words(film, shot, terms.route),
        negative=shot.avoid if _tells(terms.route, "negative") else "",
        seconds=decimal_of(clips[0]) if clips and _tells(terms.route, "length") else None,
        size=size.name if size is not None and not _written(terms.route, "size", taken) else "",
        aspect=aspect_of(
            terms, film.generate.aspect or terms.asking.aspect, shot.model.params, sized=size is not None
        ),
        seed=shot.seed + number - 1 if shot.seed is not None and _tells(terms.route, "seed") else None,
        audio=_audio(shot, terms, taken),
        params=params_of(shot.model.params),
        fields=terms.route.fields,
    )
    return Purchase(
        film.id,
        shot.id,
        number,
        f"{shot.id}/take-{number}",
        request,
        terms.service,
        terms.card.name,
        terms.each,
        order,
        sent(pictures, terms),
    )


def _words(film: Film, shot: Shot, route: Route) -> str:
    """What must not appear is told by the model's own means, where it has one."""
    said = replace(shot, avoid="") if _tells(route, "negative") else shot
    return compose(film, said).text


def _tells(route: Route, field_name: str) -> bool:
    return field_name in route.fields


def _written(route: Route, field_name: str, taken: set[str]) -> bool:
    """Whether the author wrote that field as a parameter."""
    return field_name in route.fields and route.fields[field_name].name in taken


def size_of(film: Film, terms: Terms) -> Size | None:
    """The smallest size that is enough; the service's own when none was asked for. Where the card does not
    know its sizes, the one that takes must have."""
    if film.generate.lines is None and "WxH" not in _form(terms.route):
        return None
    if not _tells(terms.route, "size"):
        return None
    sizes = sizes_for(terms.card, terms.asking, terms.route)
    whole = [
        size for size in sizes if len(clips_for(terms.card, terms.asking, terms.route, size) or (0,)) == 1
    ]
    found = next(iter([*whole, *sizes]), None)
    return Size.of_lines(film.generate.lines) if found is None and film.generate.lines else found


def _form(route: Route) -> str:
    return route.fields["size"].form if "size" in route.fields else ""


def aspect_of(
    terms: Terms, shape: Fraction | None, params: Mapping[str, Json], *, sized: bool = False
) -> str:
    """The shape, as near as can be, where it can be told and the author did not tell it as a parameter.
    `sized`: a size is told, which tells the shape too where it is written in pixels."""
    told = _tells(terms.route, "aspect") or (sized and "W" in _form(terms.route))
    if shape is None or not told or _written(terms.route, "aspect", set(params)):
        return ""
    aspects = terms.card.aspects.value
    if aspects is not None and aspects.names:
        return aspects.nearest(shape)
    return f"{shape.numerator}:{shape.denominator}"


def _audio(shot: Shot, terms: Terms, taken: set[str]) -> bool | None:
    choice = terms.card.audio.value is Audio.OPTIONAL and _tells(terms.route, "audio")
    return shot.audio != "drop" if choice and not _written(terms.route, "audio", taken) else None


def params_of(params: Mapping[str, Json]) -> dict[str, Value]:
    """Parameters as written, as a service takes them."""
    return {name: _value(value) for name, value in params.items()}


def sent(pictures: Mapping[str, Picture], terms: Terms) -> tuple[Picture, ...]:
    """Frames and references the author asked for always go; of pictures of cast, props and place as many
    as the terms count."""
    own = [role for role in pictures if role.startswith("references.")]
    asked = [each for role, each in pictures.items() if role in _FRAMES or role in own]
    others = [each for each in pictures.values() if each not in asked]
    return (*asked, *others[: max(0, terms.asking.images - len(own))])


_FRAMES = ("first-frame", "last-frame", "extend")


def decimal_of(seconds: Fraction) -> Decimal:
    """A length as a service is told it."""
    return Decimal(seconds.numerator) / Decimal(seconds.denominator)


def _value(value: Json) -> Value:
    """A parameter as written: decimals are kept as text, for no digest takes a float."""
    if isinstance(value, str):
        return Decimal(value) if _DECIMAL.fullmatch(value) else value
    if isinstance(value, Mapping):
        return {name: _value(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_value(each) for each in value]
    plain: Value = value
    return plain
