import socket
import subprocess
import sys

import pytest

from bot.pair import Pair, PairError, free_port, refuse_taken, stop
from bot.settings import SettingError


def test_a_taken_port_is_named_with_the_variable_that_changes_it() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(SettingError, match=rf"port {port} is taken.*VT_PORT"):
            refuse_taken("VT_PORT", "127.0.0.1", port)


def test_a_free_port_is_not_refused() -> None:
    refuse_taken("VT_PORT", "127.0.0.1", free_port())


def sleeper(program: str) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen(
        [sys.executable, "-c", f"{program}; print(1, flush=True); import time; time.sleep(60)"],
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdout is not None
    process.stdout.readline()
    return process


def test_stopping_ends_a_process_that_listens_and_one_that_does_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.pair.GRACE", 0.5)
    deaf = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)"
    processes = [sleeper("pass"), sleeper(deaf)]
    stop(processes)
    assert all(process.poll() is not None for process in processes)


def test_a_process_that_ended_by_itself_is_an_error_that_names_it() -> None:
    alive, dead = sleeper("pass"), subprocess.Popen([sys.executable, "-c", "raise SystemExit(3)"])
    dead.wait()
    try:
        with pytest.raises(PairError, match=r"Rasa stopped \(exit 3\)"):
            Pair("http://unused", alive, dead).check()
    finally:
        stop([alive])
