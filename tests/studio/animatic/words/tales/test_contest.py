"""A contest told by its teams, sentence by sentence."""

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.words.tales.contest import is_a_contest, played
from filmkit.studio.animatic.words.tales.scenes import scenes_of

RACE = (
    "The race commenced and all runners left the line. Team A took the lead. Team A tired, and Team B closed "
    "the gap. "
    "Team B sprinted across the finish line, securing the victory."
)


def test_a_race_is_told_by_who_leads_and_who_wins() -> None:
    told = [seen for seen, _ in played(RACE)]

    assert told[0].startswith("A runner in a red shirt and a runner in a blue shirt run")
    assert "blue shirt runs, a runner in a red shirt walks exhausted" in told[2]
    assert told[3].startswith("A runner in a blue shirt celebrates")


def test_its_scenes_show_it_where_it_is_played() -> None:
    shown = [each.value for each in scenes_of(Brief(96, (24, 1), prompt=RACE), 5)]

    assert {each.place_kind.value for each in shown} == {"stadium"}
    assert [act_of(each.subjects[0].act.value).name for each in shown] == ["run", "run", "run", "triumph"]


def test_a_baton_goes_on_a_hill_is_no_track_and_a_point_is_cheered() -> None:
    race = RACE.replace("took the lead", "had a bad baton handoff").replace("tired", "went uphill")
    game = "The volleyball match began. Team A spikes. Team B takes a 9-2 lead. Team A wins the game."
    handed, climbed = [seen for seen, _ in played(race)][1:3]

    assert "hands a yellow baton to a runner in a red shirt" in handed
    assert climbed.endswith("mountain road")
    assert "blue shirt celebrates with both arms raised" in [seen for seen, _ in played(game)][2]


def test_who_is_hurt_lies_on_the_ground() -> None:
    game = RACE.replace("race", "basketball game").replace("Team A tired", "Team A's player had an injury")

    assert any("lies on the ground" in seen for seen, _ in played(game))


def test_one_team_or_no_game_is_no_contest() -> None:
    assert not is_a_contest(RACE.replace("Team B", "Team A"))
    assert not is_a_contest("Team A meets. Team B meets. They talk. They leave.")
