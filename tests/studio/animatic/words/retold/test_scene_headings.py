import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.read import intent_of


@pytest.mark.parametrize(
    ("heading", "kind", "interior", "time", "weather"),
    [
        ("INT. DINER - NIGHT.", "cafe", True, "night", []),
        ("EXT. DINER - NIGHT.", "street", False, "night", []),
        ("EXT. HARBOUR - DUSK, RAIN\n", "coast", False, "dusk", ["rain"]),
        ("INT. CLASSROOM - CONTINUOUS.", "office", True, "day", []),
    ],
)
def test_a_scene_heading_is_place_and_time_and_its_people_are_who_it_is_of(
    heading: str, kind: str, interior: bool, time: str, weather: list[str]
) -> None:
    prompt = f"{heading} A clerk waves. A cook yawns."
    intent = intent_of(Brief(frames=48, rate=(24, 1), prompt=prompt))

    assert [each.name for each in intent.subjects if not each.background] == ["clerk", "cook"]
    assert (intent.interior.value, intent.time.value.value) == (interior, time)
    assert [each.value.kind for each in intent.weather] == weather
    assert intent.place_kind.value == kind
