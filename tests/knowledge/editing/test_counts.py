import http.server
import threading
from functools import partial
from pathlib import Path

from knowledge.editing.counts import Opinion, Subject, counts_of, read_counts

ACTIONS = """# TYPE vt_answers_total counter
vt_answers_total{outcome="answer",reason=""} 4.0
vt_answers_total{outcome="abstention",reason="not_said"} 3.0
# TYPE vt_gaps_total counter
vt_gaps_total{topic="lengte-wachttijd",reason="not_said"} 2.0
vt_gaps_total{topic="",reason="nothing_near"} 1.0
"""
RASA = """# TYPE vt_feedback gauge
vt_feedback{answer="utter_answer a:1-2",opinion="helped"} 1.0
vt_feedback{answer="utter_answer a:1-2",opinion="did_not"} 2.0
vt_feedback{answer="utter_answer b:1-2",opinion="helped"} 0.0
# TYPE vt_turns_total counter
vt_turns_total{channel="web"} 7.0
"""


def test_numbers_of_several_servers_add_up_the_most_frequent_first() -> None:
    counts = counts_of([ACTIONS, ACTIONS, RASA])
    assert (counts.answered, counts.refused) == (8, 6)
    assert counts.subjects == (
        Subject("lengte-wachttijd", "not_said", 4),
        Subject("", "nothing_near", 2),
    )


def test_opinions_come_by_answer_and_one_that_was_taken_back_does_not_count() -> None:
    assert counts_of([RASA]).opinions == (Opinion("utter_answer a:1-2", 1, 2),)


def test_a_bot_that_does_not_run_is_named_and_hides_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "metrics").write_text(ACTIONS)
    handler = partial(http.server.SimpleHTTPRequestHandler, directory=str(tmp_path))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    here = f"http://127.0.0.1:{server.server_address[1]}/metrics"
    counts = read_counts([here, "http://127.0.0.1:9/metrics"])
    server.shutdown()
    assert counts.answered == 4 and counts.silent == ("http://127.0.0.1:9/metrics",)
