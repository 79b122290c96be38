"""Breaking: everything that is broken on purpose, and how it is mended."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.load.malformed import flood
from tests.load.small_disk import empty_disk, fill, fill_disk
from tests.system.scale import Deployment, Replica

MALFORMED = 10_000
STOPPED, GOING = 0.8, 0.2  # seconds: how a slow action server gets along
_quick = threading.Event()


@dataclass(frozen=True)
class Fault:
    """Something that breaks, and how it is mended; what there is to say of it goes on the page."""

    name: str
    begin: Callable[[Deployment], str | None]
    mend: Callable[[Deployment], None]


def faults(share: float) -> list[Fault]:
    """What is broken one after another."""
    many = int(MALFORMED * share)
    return [
        Fault("a Rasa server is killed", lambda d: d.bots[0].kill(), lambda d: again(d.bots[0])),
        Fault("all Rasa servers are killed", lambda d: kill(d.bots), lambda d: again(*d.bots)),
        Fault("an action server is killed", lambda d: d.actions[0].kill(),
              lambda d: again(d.actions[0])),
        Fault("all action servers are killed", lambda d: kill(d.actions),
              lambda d: again(*d.actions)),
        Fault("an action server hangs", lambda d: send(signal.SIGSTOP, d.actions[0].pid),
              lambda d: send(signal.SIGCONT, d.actions[0].pid)),
        Fault("all action servers are slow", slow_down, speed_up),
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
        Fault(f"{many:,} malformed requests", lambda d: malformed(d, many), nothing),
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


def kill(replicas: Sequence[Replica]) -> None:
    """Not one of them is left."""
    for replica in replicas:
        replica.kill()


def send(number: signal.Signals, *pids: int) -> None:
    """A signal to processes."""
    for pid in pids:
        subprocess.run(["kill", f"-{number.value}", str(pid)], check=True)


def slow_down(running: Deployment) -> None:
    """All get along in jerks: a fifth of the time."""
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


def malformed(running: Deployment, count: int) -> str:
    """Broken requests of every kind, as fast as they go."""
    start = time.monotonic()
    found = flood(running.proxy.port, count)
    took = time.monotonic() - start
    sent = sum(found.values())
    told = ", ".join(f"{status}: {number:,}" for status, number in sorted(found.items()))
    whole = "all of them" if sent == count else f"**only {sent:,} of them**"
    return f"{whole} in {took:.0f} s. Statuses (0: cut off): {told}."


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
