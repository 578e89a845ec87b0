"""From logits to probabilities."""

import numpy as np
from numpy.typing import NDArray

Logits = NDArray[np.float32]
# A chat draws among so many likeliest tokens at most, whatever the temperature.
LIKELIEST = 64


def softmax(logits: Logits, temperature: float = 1.0) -> Logits:
    """The probabilities of all tokens at a temperature above 0."""
    scaled: Logits = logits - logits.max()
    if temperature != 1.0:
        scaled /= np.float32(max(temperature, 0.01))
    np.exp(scaled, out=scaled)
    scaled /= scaled.sum(dtype=np.float64)
    return scaled


def tempered(logits: Logits, temperature: float) -> Logits:
    """The probabilities of all tokens at a temperature above 0, as a lab shows them.

    Above 1 only the LIKELIEST tokens share anew what they have together, and all others keep theirs: a chat
    never draws those, and they are so many that they would drown everything.
    """
    if temperature <= 1.0 or len(logits) <= LIKELIEST:
        return softmax(logits, temperature)
    odds = softmax(logits)
    few = np.argpartition(logits, -LIKELIEST)[-LIKELIEST:]
    odds[few] = softmax(logits[few], temperature) * odds[few].sum(dtype=np.float64)
    return odds


def log_probability(logits: Logits, token: int) -> float:
    """The natural logarithm of the probability of one token at temperature 1."""
    top = float(logits.max())
    total = float(np.exp(logits - np.float32(top)).sum(dtype=np.float64))
    return float(logits[token]) - top - float(np.log(total))


def probability(logits: Logits, token: int) -> float:
    """The probability of one token at temperature 1."""
    return float(np.exp(log_probability(logits, token)))
