"""Scale: the parts of a deployment as processes: replicas, Redis, and the real front proxy."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.pair import CALM, PYTHONS, free_port
from bot.ready import is_ready
from tests.servers import ROOT, Redis, redis_server, wait_for_port

SECRET = "s" * 64
PATIENCE = 300.0  # seconds for Rasa on a very busy machine
FRONT = ROOT / "deploy/haproxy/front.cfg"


@dataclass
class Replica:
    """One process with the command that its container runs, restartable on its port."""

    name: str  # "bot" or "knowledge": whose environment
    module: str
    folder: Path
    variables: Mapping[str, str]
    sink: Path | None = None  # where it writes, when not to a file of its own
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int:
        assert self.process is not None
        return self.process.pid

    @property
    def output(self) -> Path:
        return self.sink or self.folder / f"{self.module}-{self.port}.txt"

    def start(self) -> None:
        port = {"bot": "VT_PORT", "knowledge": "VT_ACTION_PORT"}[self.name]
        environment = {**os.environ, **CALM, **self.variables, port: str(self.port)}
        command = [str(ROOT / PYTHONS[self.name]), "-m", self.module]
        with self.output.open("ab") as sink:
            self.process = subprocess.Popen(
                command, cwd=ROOT, env=environment, stdout=sink, stderr=sink
            )

    def wait(self) -> None:
        deadline = time.monotonic() + PATIENCE
        while not self.ready():
            assert self.process is not None
            assert self.process.poll() is None, self.written()
            assert time.monotonic() < deadline, self.written()
            time.sleep(0.2)

    def ready(self) -> bool:
        return is_ready(self.url) if self.name == "bot" else status(f"{self.url}/ready") == 200

    def kill(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def written(self) -> str:
        if self.sink:
            return f"what it wrote went to {self.sink}"
        return self.output.read_text(encoding="utf-8", errors="replace")


@dataclass
class Deployment:
    """Everything that runs, and the address that people use."""

    folder: Path
    redis: Redis
    bots: list[Replica]
    actions: list[Replica]
    proxy: Proxy

    @property
    def url(self) -> str:
        return self.proxy.url


@dataclass
class Proxy:
    """HAProxy with the deployed rules and servers that a test names."""

    folder: Path
    bots: list[Replica]
    actions: list[Replica]
    environment: Mapping[str, str] = field(default_factory=dict)
    messengers: Replica | None = None  # a server of their own
    port: int = field(default_factory=free_port)
    tls_port: int = field(default_factory=free_port)
    inside: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        program = shutil.which("haproxy", path=f"{os.environ['PATH']}:/usr/sbin")
        assert program, "haproxy is missing: run 'make system' as root"
        variables = {
            **os.environ,
            **self.environment,
            "VT_BIND": f"127.0.0.1:{self.port}",
            "VT_TLS_BIND": f"127.0.0.1:{self.tls_port}",
            "VT_TLS_PEM": str(self.certificate()),
            "VT_CHAT_SOCKET": f"abns@chat-{self.port}",
        }
        files = (FRONT, FRONT.with_name("tls.cfg"), self.servers())
        command = [program, *(part for file in files for part in ("-f", str(file)))]
        with (self.folder / "proxy.txt").open("ab") as sink:
            self.process = subprocess.Popen(command, env=variables, stdout=sink, stderr=sink)
        wait_for_port(self.port, self.process)

    def stop(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def servers(self) -> Path:
        """The second file: the one part that differs between Compose, Kubernetes and a test."""
        rasa = "\n".join(f"    server bot{n} 127.0.0.1:{b.port}" for n, b in enumerate(self.bots))
        actions = "\n".join(
            f"    server actions{n} 127.0.0.1:{a.port}" for n, a in enumerate(self.actions)
        )
        own = f"    server messengers 127.0.0.1:{self.messengers.port}" if self.messengers else rasa
        text = (
            f"backend rasa from rasa\n{rasa}\n\n"
            f"backend messengers from rasa\n{own}\n\n"
            f"frontend inside from front\n    bind 127.0.0.1:{self.inside}\n"
            f"    default_backend actions\n\nbackend actions from actions\n{actions}\n"
        )
        path = self.folder / "servers.cfg"
        path.write_text(text, encoding="utf-8")
        return path

    def certificate(self) -> Path:
        path = self.folder / "tls.pem"
        if not path.exists():
            key, certificate = self.folder / "key.pem", self.folder / "certificate.pem"
            subprocess.run(
                ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1",
                 "-subj", "/CN=localhost", "-keyout", key, "-out", certificate],
                check=True, capture_output=True,
            )  # fmt: skip
            path.write_bytes(certificate.read_bytes() + key.read_bytes())
        return path


@contextmanager
def deployment(
    folder: Path,
    bots: int = 2,
    actions: int = 2,
    serving: str = "bot.serve",
    sink: Path | None = None,
    **variables: str,
) -> Iterator[Deployment]:
    """The scale profile on this machine: Redis, action servers, Rasa servers, the proxy."""
    others = {name: value for name, value in variables.items() if not name.startswith("VT_")}
    with redis_server(folder) as redis:
        inner = [Replica("knowledge", "bot.act", folder, variables, sink) for _ in range(actions)]
        proxy = Proxy(folder, [], inner, others)
        given = {
            "VT_SECRET": SECRET,
            "VT_REDIS": redis.url,
            "VT_PROXIES": "1",
            "VT_ACTION_URL": f"http://127.0.0.1:{proxy.inside}/webhook",
            **variables,
        }
        outer = [Replica("bot", serving, folder, given, sink) for _ in range(bots)]
        proxy.bots = outer
        running = Deployment(folder, redis, outer, inner, proxy)
        try:
            for replica in (*inner, *outer):
                replica.start()
            proxy.start()
            for replica in (*inner, *outer):
                replica.wait()
            settle(proxy)
            yield running
        finally:
            proxy.stop()
            for replica in (*outer, *inner):
                replica.kill()


def settle(proxy: Proxy) -> None:
    """Until the proxy has seen a server that is alive."""
    deadline = time.monotonic() + PATIENCE
    while status(f"{proxy.url}/chat") != 200:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    time.sleep(2.5)  # two more health checks: every server has been seen


def status(url: str) -> int:
    """The HTTP status of an address, 0 when nothing answers."""
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return 0


def post(url: str, body: object) -> tuple[int, list[dict[str, object]]]:
    """The status and the events of one request to the chat."""
    data = json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            code, text = answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        code, text = error.code, error.read().decode()
    return code, [json.loads(line) for line in text.splitlines() if line.strip()]


def metrics(url: str, name: str) -> list[str]:
    """All lines of one figure of a server, as Prometheus reads it."""
    with urllib.request.urlopen(f"{url}/metrics") as answer:
        lines = answer.read().decode().splitlines()
    return sorted(line for line in lines if line.startswith(name))


if __name__ == "__main__":  # by hand: a deployment until Ctrl-C
    with deployment(Path(sys.argv[1])) as found:
        print(found.url, flush=True)  # noqa: T201
        time.sleep(3600)
