"""Counts: what was refused and what helped, as numbers that the running bot shows its operator."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.error import URLError
from urllib.request import urlopen

from prometheus_client.parser import text_string_to_metric_families

PATIENCE = 2.0  # seconds: a page must not hang on a bot that is not there
NUMBERS = ("vt_answers_total", "vt_gaps_total", "vt_feedback")

Labels = dict[str, str]


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject that was refused, why, and how often; without a name it was no known gap."""

    topic: str
    reason: str
    times: int


@dataclass(frozen=True, slots=True)
class Opinion:
    """How often an answer helped and did not."""

    answer: str
    helped: int
    did_not: int


@dataclass(frozen=True, slots=True)
class Counts:
    """The numbers since the bot was started; `silent` are the addresses that gave none."""

    answered: int
    refused: int
    subjects: tuple[Subject, ...]
    opinions: tuple[Opinion, ...]
    silent: tuple[str, ...]


def read_counts(addresses: Sequence[str]) -> Counts:
    """Ask every server of the bot for its numbers and add them up."""
    silent: list[str] = []
    pages: list[str] = []
    for address in addresses:
        try:
            with urlopen(address, timeout=PATIENCE) as page:
                pages.append(page.read().decode())
        except (URLError, OSError, ValueError):
            silent.append(address)
    return counts_of(pages, silent)


def counts_of(pages: Iterable[str], silent: Iterable[str] = ()) -> Counts:
    """The numbers on some pages of metrics."""
    found = list(_samples(pages))
    outcomes = _sums(found, "vt_answers_total", "outcome")
    subjects = _sums(found, "vt_gaps_total", "topic", "reason")
    opinions = _sums(found, "vt_feedback", "answer", "opinion")
    judged = sorted({key[0] for key in opinions})
    votes = [
        Opinion(one, opinions.get((one, "helped"), 0), opinions.get((one, "did_not"), 0))
        for one in judged
    ]
    return Counts(
        outcomes.get(("answer",), 0),
        outcomes.get(("abstention",), 0),
        tuple(sorted((Subject(key[0], key[1], n) for key, n in subjects.items()), key=_often)),
        tuple(sorted((one for one in votes if one.helped or one.did_not), key=_least_helpful)),
        tuple(silent),
    )


def _samples(pages: Iterable[str]) -> Iterator[tuple[str, Labels, float]]:
    for page in pages:
        for family in text_string_to_metric_families(page):
            for sample in family.samples:
                if sample.name in NUMBERS:
                    yield sample.name, sample.labels, sample.value


def _sums(
    found: Iterable[tuple[str, Labels, float]], name: str, *labels: str
) -> dict[tuple[str, ...], int]:
    sums: dict[tuple[str, ...], int] = {}
    for sample, held, value in found:
        if sample == name:
            key = tuple(held.get(label, "") for label in labels)
            sums[key] = sums.get(key, 0) + int(value)
    return sums


def _often(subject: Subject) -> tuple[int, str, str]:
    return (-subject.times, subject.topic, subject.reason)


def _least_helpful(opinion: Opinion) -> tuple[int, str]:
    return (opinion.helped - opinion.did_not, opinion.answer)
