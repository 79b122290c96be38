"""Pair: the action server and Rasa, started together, ready when a real question is answered."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace

from bot.client import ChatError, Conversation
from bot.settings import ROOT, SettingError, Settings

# A question that the corpus has always answered: readiness is an answer, not an open port.
PROBE = "Hoeveel meldingen krijgt Veilig Thuis per jaar?"
PATIENCE = 180.0  # seconds until both must be ready; cold disks and small machines are slow
GRACE = 10.0  # seconds between asking a process to stop and stopping it
PYTHONS = {"bot": ".venv/bot/bin/python", "knowledge": ".venv/knowledge/bin/python"}
CALM = {
    "RASA_TELEMETRY_ENABLED": "false",
    "PYTHONWARNINGS": "ignore",  # Rasa's old dependencies warn on every start
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TOKENIZERS_PARALLELISM": "false",
}


class PairError(RuntimeError):
    """The bot could not be started; the message says why in one line."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two running processes and where people reach them."""

    url: str
    actions: subprocess.Popen[bytes]
    rasa: subprocess.Popen[bytes]

    @classmethod
    @contextmanager
    def running(
        cls, settings: Settings, report: Callable[[str], None] = lambda line: None
    ) -> Iterator[Pair]:
        """Both processes, stopped when the block ends, whatever happens in it."""
        for name, host, port in _ports(settings):
            refuse_taken(name, host, port)
        environment = _environment(settings)
        actions = rasa = None
        try:
            report("starting the action server and Rasa")
            actions = _start("knowledge", ["-m", "bot.act"], environment)
            rasa = _start("bot", ["-m", "bot.serve"], environment)
            pair = cls(f"http://{_reachable(settings.host)}:{settings.port}", actions, rasa)
            pair._wait("the action server", lambda: _listens(settings), report)
            pair._wait("the first answer", lambda: _answers(pair.url), report)
            report("a real question was answered")
            yield pair
        finally:
            stop([process for process in (rasa, actions) if process])

    @classmethod
    def apart(cls, settings: Settings) -> AbstractContextManager[Pair]:
        """A pair on free ports, beside whatever else runs."""
        port, action_port = free_port(), free_port()
        url = f"http://{settings.action_host}:{action_port}/webhook"
        own = replace(settings, port=port, action_port=action_port, action_url=url)
        return cls.running(own)

    def check(self) -> None:
        """PairError when one of the processes has ended."""
        for name, process in (("action server", self.actions), ("Rasa", self.rasa)):
            if process.poll() is not None:
                raise PairError(f"the {name} stopped (exit {process.returncode}): see above")

    def _wait(self, what: str, ready: Callable[[], bool], report: Callable[[str], None]) -> None:
        start = time.monotonic()
        reported = 0.0
        while not ready():
            self.check()
            waited = time.monotonic() - start
            if waited > PATIENCE:
                raise PairError(f"waited {PATIENCE:.0f} s for {what} in vain")
            if waited - reported > 5:
                reported = waited
                report(f"waiting for {what} ({waited:.0f} s)")
            time.sleep(0.25)


def refuse_taken(name: str, host: str, port: int) -> None:
    """SettingError naming the port and the variable when something listens there already."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            raise SettingError(
                f"port {port} is taken: stop what uses it, or set {name} to another port"
            ) from None


def free_port() -> int:
    """A port that nothing uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def stop(processes: list[subprocess.Popen[bytes]]) -> None:
    """Ask every process group to stop, and end what does not."""
    for process in processes:
        _signal(process, signal.SIGTERM)
    deadline = time.monotonic() + GRACE
    for process in processes:
        try:
            process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            _signal(process, signal.SIGKILL)
            process.wait()


def _signal(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    if process.poll() is None:
        os.killpg(process.pid, number)


def _ports(settings: Settings) -> list[tuple[str, str, int]]:
    return [
        ("VT_PORT", settings.host, settings.port),
        ("VT_ACTION_PORT", settings.action_host, settings.action_port),
    ]


def _environment(settings: Settings) -> Mapping[str, str]:
    return {
        **os.environ,
        **CALM,
        "VT_HOST": settings.host,
        "VT_PORT": str(settings.port),
        "VT_ACTION_HOST": settings.action_host,
        "VT_ACTION_PORT": str(settings.action_port),
        "VT_ACTION_URL": settings.action_url,
        "VT_SECRET": settings.secret or secrets.token_hex(32),
    }


def _start(
    name: str, command: list[str], environment: Mapping[str, str]
) -> subprocess.Popen[bytes]:
    """A process in a group of its own: Ctrl-C reaches us alone, and we stop both in order."""
    python = ROOT / PYTHONS[name]
    if not python.exists():
        raise PairError(f"environment {python} is missing: run 'make {name}'")
    return subprocess.Popen(
        [python, *command], cwd=ROOT, env=environment, stdout=sys.stderr, start_new_session=True
    )


def _reachable(host: str) -> str:
    return "127.0.0.1" if host == "0.0.0.0" else host


def _listens(settings: Settings) -> bool:
    address = (_reachable(settings.action_host), settings.action_port)
    try:
        socket.create_connection(address, timeout=1).close()
    except OSError:
        return False
    return True


def _answers(url: str) -> bool:
    try:
        replies = Conversation.open(url).say(PROBE)
    except (ChatError, ValueError, KeyError):
        return False
    return any(reply["quotes"] for reply in replies)
