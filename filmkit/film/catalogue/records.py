"""A card as JSON, for scripts: every value with its source, grade and date. Knows no terminal."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from fractions import Fraction

from filmkit.digest import Json
from filmkit.film.catalogue.card import Card, Fact, Limit, Origin, PriceLine, Route
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.catalogue.measures import Aspects, Lengths, Longest, Rates, Sizes, number_text
from filmkit.film.catalogue.price import money_text


def record(card: Card, catalogue: Catalogue, today: date) -> dict[str, Json]:
    """One card. An unknown value is null; exact numbers are texts."""
    nearest = catalogue.living(card, today)
    return {
        "name": card.name,
        "title": card.title,
        "maker": card.maker,
        "kind": card.kind.value,
        "aliases": list(card.aliases),
        "status": card.status_on(today).value,
        "released": _fact(card.released),
        "ends": _fact(card.ends),
        "nearest": nearest.name if nearest else None,
        "lengths": _fact(card.lengths),
        "sizes": _fact(card.sizes),
        "aspects": _fact(card.aspects),
        "rates": _fact(card.rates),
        "audio": _fact(card.audio),
        "inputs": {name: _fact(fact) for name, fact in card.inputs.items()},
        "longest_prompt": _fact(card.longest_prompt),
        "result_life_hours": _fact(card.result_life),
        "limits": [_limit(each) for each in card.limits],
        "weaknesses": [each.says for each in card.weaknesses],
        "notes": [each.says for each in card.notes],
        "routes": [_route(each, today) for each in card.routes],
        "prices": [_price(each) for each in card.prices],
    }


def _fact(fact: Fact[object]) -> Json:
    return {"value": _value(fact.value), **_origin(fact.origin)}


def _origin(origin: Origin) -> Mapping[str, Json]:
    return {
        "sources": [{"name": each.name, "grade": each.grade.value} for each in origin.sources],
        "as_of": str(origin.as_of),
    }


def _value(value: object) -> Json:
    match value:
        case None | bool() | int():
            return value
        case Fraction():
            return number_text(value)
        case Enum():
            return str(value.value)
        case Lengths(values=values, least=least, most=most, step=step, follows=follows):
            if values:
                return [number_text(each) for each in values]
            return {"from": _value(least), "to": _value(most), "step": number_text(step), "follows": follows}
        case Sizes(listed=listed) if listed:
            return [each.name for each in listed]
        case Aspects(names=names, adaptive=adaptive) if names:
            return [*names, *(["adaptive"] if adaptive else [])]
        case Rates(values=values) if values:
            return [number_text(each) for each in values]
        case Longest(count=count, utf16=utf16):
            return {"count": count, "unit": "utf-16" if utf16 else "characters"}
    return str(value)


def _limit(limit: Limit) -> Json:
    return {
        "when": {
            "service": limit.when.service,
            "sizes": [each.name for each in limit.when.sizes],
            "inputs": list(limit.when.inputs),
        },
        "lengths": _value(limit.lengths),
        "aspects": _value(limit.aspects),
        "longest_prompt": _value(limit.longest_prompt),
        "references": limit.references,
        "without": list(limit.without),
        **_origin(limit.origin),
    }


def _route(route: Route, today: date) -> Json:
    return {
        "service": route.service,
        "model": route.model,
        "status": route.status.value,
        "lives": route.lives(today),
        "ends": str(route.ends) if route.ends else None,
        "serves": list(route.serves),
        "sizes": [each.name for each in route.sizes],
        "fields": {
            name: {"name": each.name, "form": each.form, "values": dict(each.values)}
            for name, each in route.fields.items()
        },
        **_origin(route.origin),
    }


def _price(line: PriceLine) -> Json:
    return {
        "amount": money_text(line.amount),
        "currency": line.currency,
        "per": line.per.value,
        "via": line.via,
        "sizes": [each.name for each in line.sizes],
        "audio": line.audio,
        "length": _value(line.length),
        "first_party": line.first_party,
        "says": line.says,
        **_origin(line.origin),
    }
