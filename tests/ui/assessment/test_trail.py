"""Back and forward along the way one came."""

from regrisk_ui.trail import Stop, Trail

HOME, ANSWERS, RESULTS = Stop("registries"), Stop("assessment", 1, 1), Stop("results", 1, 1)


def walked(*stops: Stop) -> Trail:
    trail = Trail()
    for stop in stops:
        trail.go(stop)
    return trail


def test_back_and_forward_follow_the_stops() -> None:
    trail = walked(HOME, ANSWERS, RESULTS)

    assert [trail.turn(-1), trail.turn(-1), trail.turn(-1)] == [ANSWERS, HOME, None]
    assert [trail.turn(1), trail.turn(1), trail.turn(1)] == [ANSWERS, RESULTS, None]


def test_going_on_forgets_what_lay_ahead() -> None:
    trail = walked(HOME, ANSWERS)
    trail.turn(-1)

    trail.go(RESULTS)

    assert trail.turn(1) is None
    assert trail.turn(-1) == HOME


def test_the_spot_one_stood_on_is_kept() -> None:
    trail = walked(ANSWERS)
    trail.stand("ACC-03")
    trail.go(RESULTS)

    assert trail.turn(-1) == Stop("assessment", 1, 1, "ACC-03")


def test_the_same_stop_twice_is_one() -> None:
    trail = walked(HOME, ANSWERS, ANSWERS)

    assert trail.turn(-1) == HOME


def test_an_assessment_that_is_gone_is_no_place_to_go_back_to() -> None:
    trail = walked(HOME, ANSWERS, RESULTS)

    trail.forget(1)

    assert trail.here == HOME


def test_a_long_way_is_cut_at_its_beginning() -> None:
    trail = walked(*(Stop("assessment", 1, 1, f"Q-{n}") for n in range(500)))

    steps = 0
    while trail.turn(-1):
        steps += 1
    assert 100 <= steps < 500
