"""Breaking: everything that is broken on purpose, and how it is mended."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.load.malformed import flood
from tests.servers import ROOT
from tests.system.scale import Deployment, Replica

REQUESTS = 10_000
FULL = "rest"  # the file that takes the room that was left
STOPPED, GOING = 0.8, 0.2  # seconds: how a slow action server gets along
_quick = threading.Event()


@dataclass(frozen=True)
class Fault:
    """Something that breaks, and how it is mended; what there is to say of it goes on the page."""

    name: str
    begin: Callable[[Deployment], str | None]
    mend: Callable[[Deployment], None]


def faults() -> list[Fault]:
    """What is broken one after another."""
    return [
        Fault("a Rasa server is killed", lambda d: d.bots[0].kill(), lambda d: again(d.bots[0])),
        Fault("an action server is killed", lambda d: d.actions[0].kill(),
              lambda d: again(d.actions[0])),
        Fault("both action servers are killed", kill_actions, lambda d: again(*d.actions)),
        Fault("an action server hangs", lambda d: send(signal.SIGSTOP, d.actions[0].pid),
              lambda d: send(signal.SIGCONT, d.actions[0].pid)),
        Fault("both action servers are slow", slow_down, speed_up),
        Fault("a Rasa server hangs", lambda d: send(signal.SIGSTOP, d.bots[0].pid),
              lambda d: send(signal.SIGCONT, d.bots[0].pid)),
        Fault("Redis is killed", lambda d: d.redis.stop(), lambda d: d.redis.start()),
        Fault("Redis hangs", lambda d: send(signal.SIGSTOP, d.redis.pid),
              lambda d: send(signal.SIGCONT, d.redis.pid)),
        Fault("the proxy is killed", lambda d: d.proxy.stop(), lambda d: d.proxy.start()),
        Fault("the index is switched", switch_index, nothing),
        Fault("the new index is damaged", damage_index, mend_index),
        Fault("the disk is full", fill_disk, empty_disk),
        Fault("the disk is full and a Rasa server restarts", restart_on_full_disk, mend_restarted),
        Fault("10,000 malformed requests", malformed, nothing),
    ]  # fmt: skip


def jumps() -> list[Fault]:
    """Clocks that are set anew, the proxy's too."""
    return [
        Fault("the clocks are set a day ahead", jump_ahead, nothing),
        Fault("the clocks are set two days back", lambda d: set_clocks(d, "-1d"), right_clocks),
    ]


def nothing(running: Deployment) -> None:
    """Nothing to mend."""


def again(*replicas: Replica) -> None:
    """Start what was killed, and wait until it answers."""
    for replica in replicas:
        replica.start()
    for replica in replicas:
        replica.wait()


def kill_actions(running: Deployment) -> None:
    """No action server at all."""
    for replica in running.actions:
        replica.kill()


def send(number: signal.Signals, *pids: int) -> None:
    """A signal to processes."""
    for pid in pids:
        subprocess.run(["kill", f"-{number.value}", str(pid)], check=True)


def slow_down(running: Deployment) -> None:
    """Both get along in jerks: a fifth of the time."""
    pids = [replica.pid for replica in running.actions]
    _quick.clear()

    def jerk() -> None:
        while not _quick.is_set():
            send(signal.SIGSTOP, *pids)
            time.sleep(STOPPED)
            send(signal.SIGCONT, *pids)
            time.sleep(GOING)

    threading.Thread(target=jerk).start()


def speed_up(running: Deployment) -> None:
    """As quick as before, once the last jerk is over."""
    _quick.set()
    time.sleep(STOPPED + GOING)


def switch_index(running: Deployment) -> None:
    """The same index under another name, as if it were a new one, made current."""
    root = running.folder / "index"
    shutil.copytree((root / "current").resolve(), root / "another")
    relink(root, "another")


def damage_index(running: Deployment) -> None:
    """A half-written index is made current by hand, past all checks."""
    root = running.folder / "index"
    shutil.copytree((root / "current").resolve(), root / "damaged")
    vectors = root / "damaged" / "vectors.faiss"
    vectors.write_bytes(vectors.read_bytes()[: vectors.stat().st_size // 2])
    relink(root, "damaged")


def mend_index(running: Deployment) -> None:
    """Back to the good one."""
    relink(running.folder / "index", "another")
    shutil.rmtree(running.folder / "index" / "damaged")


def relink(root: Path, name: str) -> None:
    """Point `current` elsewhere."""
    link = root / ".current-by-hand"
    link.symlink_to(name)
    link.replace(root / "current")


def fill(running: Deployment) -> None:
    """Not a byte more for logs, records, indexes and temporary files."""
    with (running.folder / FULL).open("wb", buffering=0) as rest:
        try:
            while rest.write(b"x" * 4096):
                pass
        except OSError:
            return


def fill_disk(running: Deployment) -> str:
    """A full disk, on which somebody publishes."""
    fill(running)
    command = [sys.executable, "-m", "knowledge", "--root", str(running.folder / "index")]
    failed = subprocess.run(
        [*command, "--corpus", str(running.folder.parent / "corpus"), "publish"],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    assert failed.returncode == 2, failed.stderr
    told = failed.stderr.strip().replace(str(running.folder / "index"), ".index")
    return f"`publish` on the full disk ends with 2 and says: {told}"


def empty_disk(running: Deployment) -> None:
    """Room again."""
    (running.folder / FULL).unlink()


def restart_on_full_disk(running: Deployment) -> None:
    """A server that ended starts where it cannot unpack its model."""
    fill(running)
    running.bots[0].kill()
    running.bots[0].start()


def mend_restarted(running: Deployment) -> None:
    """Room again; what runs the servers starts the one that gave up."""
    empty_disk(running)
    running.bots[0].kill()
    again(running.bots[0])


def malformed(running: Deployment) -> str:
    """Broken requests of every kind, as fast as they go."""
    found = flood(running.proxy.port, REQUESTS)
    told = ", ".join(f"{status}: {count:,}" for status, count in sorted(found.items()))
    return f"Statuses of the malformed requests (0: cut off): {told}."


def jump_ahead(running: Deployment) -> None:
    """Redis loads no other clock, so it is emptied: a clock set ahead ends all that it holds."""
    set_clocks(running, "+1d")
    with socket.create_connection(("127.0.0.1", running.redis.port)) as connection:
        connection.sendall(b"FLUSHALL\r\n")
        assert connection.recv(100).startswith(b"+OK")


def set_clocks(running: Deployment, moved: str) -> None:
    """What every process reads as the time of day from now on."""
    making = running.folder / ".clock"
    making.write_text(moved, encoding="utf-8")
    making.replace(running.folder / "clock")


def right_clocks(running: Deployment) -> None:
    """As they should be."""
    set_clocks(running, "+0")
