"""Second trainer: learns which evidence of the trained danger net to trust. Needs scikit-learn."""

from __future__ import annotations

from collections.abc import Sequence
from math import log
from typing import Any

import numpy as np

from bot.nlu.danger_evidence import Numbers
from bot.nlu.danger_second import Second

# Two to four times as many neurons or epochs, or ten times the decay, changed little.
NEURONS = 24
NETWORKS = 4  # averaged, because one depends on where it began
EPOCHS = 12
RATE = 2e-3
DECAY = 1e-2
DIGITS = 6
RARE = 0.001  # of the lines have more or less than what counts as known


def learn(rows: Sequence[Numbers], labels: Sequence[bool]) -> Second:
    """What tells danger from none in evidence of texts that the trained net did not learn from."""
    table, truth = np.array(rows), np.array(labels)
    least, most = np.quantile(table, (RARE, 1 - RARE), axis=0).round(DIGITS)
    table = table.clip(least, most)
    mean, scale = table.mean(axis=0), table.std(axis=0)
    scale[scale == 0] = 1.0
    networks = [_fit((table - mean) / scale, truth, seed) for seed in range(NETWORKS)]
    inner = np.hstack([network.coefs_[0] for network in networks]) / scale[:, None]
    inner_bias = np.hstack([network.intercepts_[0] for network in networks]) - mean @ inner
    outer = np.vstack([network.coefs_[1] for network in networks])[:, 0] / NETWORKS
    # As if there were as many dangers as others, like the log-odds of the first look.
    even = log((len(truth) - truth.sum()) / truth.sum())
    bias = even + sum(float(network.intercepts_[1][0]) for network in networks) / NETWORKS
    inner, inner_bias, outer = (array.round(DIGITS) for array in (inner, inner_bias, outer))
    return Second(least, most, inner, inner_bias, outer, round(bias, DIGITS))


def _fit(table: Numbers, truth: Any, seed: int) -> Any:  # noqa: ANN401
    from sklearn.neural_network import MLPClassifier

    network = MLPClassifier((NEURONS,), alpha=DECAY, learning_rate_init=RATE, random_state=seed)
    for _ in range(EPOCHS):
        network.partial_fit(table, truth, classes=[False, True])
    return network
