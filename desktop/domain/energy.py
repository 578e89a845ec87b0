"""How much electricity an answer took, estimated from the time for which processor cores were busy."""

SECONDS_PER_HOUR = 3600


def watt_hours(processor_seconds: float, watts: float) -> float:
    """Electricity in watt-hours.

    Args:
        processor_seconds: seconds for which one core was busy; those of several cores added up.
        watts: what one busy core takes, an estimate.
    """
    return processor_seconds * watts / SECONDS_PER_HOUR


def as_often(everyday: float, own: float) -> int:
    """How many answers take as much as something from everyday life, in two leading figures.

    Args:
        everyday: watt-hours.
        own: watt-hours of one answer, above 0.
    """
    times = everyday / own
    beyond = max(0, len(str(int(times))) - 2)
    return int(round(times, -beyond))
