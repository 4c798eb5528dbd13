"""The pictures a shot is made from, the names of its stills, and which shots come first."""

from dataclasses import replace

from filmkit.film.spec.film import ModelChoice, ShotFrame, Still
from filmkit.film.spec.models import is_bought_still
from filmkit.film.spec.pictures import Of, pictures_of, sittings, still_names, with_their_sources
from tests.film.spec.conftest import Read

FILM = """\
models: {portraits: {is: flux-2-pro, via: replicate, params: {safety: 2}}}
cast:
  chef:
    description: a woman
    reference: {model: portraits, prompt: "portrait of ${who}"}
    states: {girl: {description: a girl, reference: {prompt: smiling}}, old: {description: old}}
props: {knife: {description: a knife, reference: k.png}}
locations: {kitchen: {place: kitchen, light: tubes, reference: {model: flux-2-pro, prompt: empty}}}
vars: {who: her}
shots:
  a: {duration: 1, cast: [chef, chef/girl, chef/old], props: [knife], location: kitchen}
  b:
    duration: 1
    continues: a
    last-frame: {model: flux-2-pro, prompt: eyes closed}
    references: [{shot: a, frame: first}, {prompt: a hand}]
"""
FILES = {"k.png": ""}


def test_a_still_is_named_for_what_it_is_of(read: Read) -> None:
    film = read(FILM, FILES)

    assert still_names(film, film.shots["a"]) == {
        "cast.0": "cast.chef",
        "cast.1": "cast.chef.girl",
        "cast.2": "cast.chef",
        "location": "location.kitchen",
    }
    assert still_names(film, film.shots["b"]) == {
        "references.1": "shot.b.reference-2",
        "last-frame": "shot.b.last-frame",
    }
    assert list(sittings(film)) == [
        "cast.chef",
        "cast.chef.girl",
        "location.kitchen",
        "shot.b.reference-2",
        "shot.b.last-frame",
    ]


def test_a_sitting_knows_who_is_in_it_and_what_a_place_has(read: Read) -> None:
    found = sittings(read(FILM, FILES))

    assert (found["cast.chef.girl"].of, found["cast.chef.girl"].description) == (Of.CAST, "a girl")
    assert found["location.kitchen"].layers == {"place": "kitchen", "light": "tubes"}
    assert (found["shot.b.last-frame"].shot, found["shot.b.last-frame"].role) == ("b", "last-frame")


def test_what_continues_begins_on_the_last_frame(read: Read) -> None:
    film = read(FILM, FILES)

    assert pictures_of(film, film.shots["b"])["first-frame"] == ShotFrame("a", "last")
    assert pictures_of(film, film.shots["a"])["props.0"] == "k.png"


def test_a_free_profile_draws_every_still_and_another_buys_what_names_a_model(read: Read) -> None:
    free, paid = (sittings(read(FILM, FILES, profile=name)) for name in ("draft", "final"))
    film = read(FILM, FILES, profile="final")

    assert all(each.still.model == ModelChoice("animatic") for each in free.values())
    assert paid["cast.chef"].still == Still(
        ModelChoice("flux-2-pro", "replicate", {"safety": 2}), "portrait of her", film.at
    )
    bought = [name for name, each in paid.items() if is_bought_still(film, each.still)]
    assert bought == ["cast.chef", "location.kitchen", "shot.b.last-frame"]


def test_shots_come_after_those_they_are_made_from_however_long_the_chain(read: Read) -> None:
    film = read(FILM, FILES)
    assert with_their_sources(film, ["b", "a"]) == ["a", "b"]

    one = film.shots["a"]
    names = [f"s{number}" for number in range(5000)]
    chain = {
        name: replace(one, id=name, cast=(), props=(), continues=before)
        for name, before in zip(names, [None, *names], strict=False)
    }
    assert with_their_sources(replace(film, shots=chain), ["s4999"]) == names
