"""Real servers from Debian's packages, started for a test with the files that people deploy."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.pair import free_port

ROOT = Path(__file__).parents[1]
PATIENCE = 20.0  # seconds for a server to listen


@dataclass
class Redis:
    """A Redis server that can be stopped, hung and started again on the same port."""

    folder: Path
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    @property
    def pid(self) -> int:
        assert self.process is not None
        return self.process.pid

    def start(self) -> None:
        program = shutil.which("redis-server")
        assert program, "redis-server is missing: run 'make system' as root"
        command = [program, str(ROOT / "deploy/redis.conf"), "--port", str(self.port)]
        self.process = subprocess.Popen(
            [*command, "--bind", "127.0.0.1", "--dir", str(self.folder)],
            stdout=subprocess.DEVNULL,
        )
        wait_for_port(self.port, self.process)

    def stop(self) -> None:
        assert self.process is not None
        self.process.kill()
        self.process.wait()


@contextmanager
def redis_server(folder: Path) -> Iterator[Redis]:
    """Redis as it is deployed."""
    redis = Redis(folder)
    redis.start()
    try:
        yield redis
    finally:
        redis.stop()


def wait_for_port(port: int, process: subprocess.Popen[bytes]) -> None:
    """Until something listens there, or the process has ended."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        assert process.poll() is None, f"{process.args!r} ended with {process.returncode}"
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(f"{process.args!r} does not listen on {port}")
