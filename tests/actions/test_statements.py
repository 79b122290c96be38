import asyncio
from dataclasses import replace

from rasa_sdk.executor import CollectingDispatcher

from bot.actions.message import list_of
from bot.actions.statements import ActionStatements
from knowledge.answerer import Answerer
from knowledge.statement_file import read_statements
from tests.actions.conftest import tracker


def test_the_list_names_each_statement_with_its_date_and_link(answerer: Answerer) -> None:
    dispatcher = CollectingDispatcher()
    asyncio.run(ActionStatements(lambda: answerer).run(dispatcher, tracker("welke?"), {}))
    (message,) = dispatcher.messages
    newest, oldest = message["statements"].splitlines()
    assert message["response"] == "utter_statements"
    assert "zonder datum" in newest and newest.endswith("/bron/reactie-igj-2024")
    assert oldest.endswith("/bron/reactie-interview")


def test_a_withdrawn_statement_is_not_listed() -> None:
    newest, oldest = read_statements()
    gone = replace(newest, status=replace(newest.status, kind="withdrawn"))
    assert "igj" not in list_of([gone, oldest]).fields["statements"]
