"""What editors read has a Dutch name for everything that may stand there."""

from typing import get_args

from jinja2 import Environment, FileSystemLoader

from knowledge.abstention import Reason
from knowledge.decision import Decision
from knowledge.editing.templates import FOLDER

WORDS = Environment(loader=FileSystemLoader(FOLDER)).get_template("words.html").module


def test_each_figure_of_the_decision_has_a_name() -> None:
    decision = Decision.read()
    figures = {*decision.quote.model.weights, *decision.quote_after.model.weights}
    assert figures <= set(WORDS.GROUNDS)


def test_each_reason_of_a_refusal_has_a_name() -> None:
    own, of_gaps = get_args(Reason)
    assert {*get_args(own), *get_args(of_gaps)} <= set(WORDS.REASONS)
