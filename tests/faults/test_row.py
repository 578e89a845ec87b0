"""A line of the reliability table."""

from tests.faults.row import Trial, counted, lines, untried


def test_a_goal_is_met_only_when_every_trial_was() -> None:
    well = counted("a fault", "a page", [Trial(met=True, said="Bitte warten.")] * 3)
    assert (well.trials, well.met, well.reached) == (3, 3, True)
    badly = counted("a fault", "a page", [Trial(met=True), Trial(met=False, wrong="a traceback")])
    assert (badly.met, badly.reached, badly.wrong) == (1, False, ("a traceback",))
    assert not counted("a fault", "a page", []).reached


def test_a_line_says_what_was_tried_and_what_the_page_said() -> None:
    told = lines(counted("a fault", "a page", [Trial(met=True, said="Bitte warten.")]))
    assert "1 of 1" in told
    assert "said: Bitte warten." in told
    assert "MISSED" in lines(counted("a fault", "a page", [Trial(met=False)]))
    assert "NOT TRIED" in lines(untried("a fault", "a page", "Only root may do this."))
