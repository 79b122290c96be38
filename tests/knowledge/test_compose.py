"""The containers agree with the repository; no engine runs here, so nothing is built."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import DEFAULTS, Settings

ROOT = Path(__file__).parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
SIDES = {"bot": "bot", "actions": "knowledge"}  # service: environment in the Makefile
OWN = ("bot", "knowledge")

# What we use of https://github.com/compose-spec/compose-spec: a wrong key would be found at the
# first start only. A set allows keys, a type allows values.
HEALTHCHECK = {"test": list, "interval": str, "timeout": str, "retries": int, "start_period": str}
SERVICE = {
    "build": {"context": str, "dockerfile": str},
    "platform": str,
    "networks": list,
    "ports": list,
    "environment": dict,
    "depends_on": dict,
    "healthcheck": HEALTHCHECK,
    "mem_limit": str,
    "read_only": bool,
    "tmpfs": list,
    "cap_drop": list,
    "security_opt": list,
    "init": bool,
    "restart": str,
}


def mistakes(given: dict[str, Any], schema: dict[str, Any], path: str) -> Iterator[str]:
    """Keys and types that the schema does not allow."""
    for key, value in given.items():
        allowed = schema.get(key)
        if allowed is None:
            yield f"{path}.{key} is unknown"
        elif isinstance(allowed, dict):
            yield from mistakes(value, allowed, f"{path}.{key}")
        elif not isinstance(value, allowed):
            yield f"{path}.{key} is no {allowed.__name__}"


def instructions(service: str) -> list[tuple[str, str]]:
    """A Dockerfile's instructions in order, each on one line, without comments."""
    text = (ROOT / SERVICES[service]["build"]["dockerfile"]).read_text(encoding="utf-8")
    joined = re.sub(r"\s*\\\n\s*", " ", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE))
    return [(line.split()[0], line.split(maxsplit=1)[1]) for line in joined.splitlines() if line]


def arguments(service: str, instruction: str) -> list[str]:
    return [text for name, text in instructions(service) if name == instruction]


def copies(service: str) -> list[str]:
    """The sources of all COPY instructions."""
    return [source for text in arguments(service, "COPY") for source in text.split()[:-1]]


def copied(service: str) -> set[Path]:
    """The Python files that are in the image."""
    paths = [ROOT / source for source in copies(service)]
    return {file for path in paths for file in (path.rglob("*.py") if path.is_dir() else [path])}


def imported(path: Path) -> set[Path]:
    """Our own files that a file imports, also inside functions."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return {file_of(name) for name in names if name.split(".")[0] in OWN and file_of(name).exists()}


def file_of(module: str) -> Path:
    """The file of one of our modules, or of its `__main__`."""
    path = ROOT.joinpath(*module.split("."))
    return path / "__main__.py" if path.is_dir() else path.with_suffix(".py")


def modules(service: str) -> list[str]:
    """What `python -m` runs, while building and at the end."""
    lines = arguments(service, "RUN") + arguments(service, "CMD")
    return re.findall(r'-m"?,? "?([\w.]+)', "\n".join(lines))


def healthcheck(service: str) -> str:
    return str(SERVICES[service]["healthcheck"]["test"][-1])


def test_the_compose_file_has_only_keys_and_types_that_compose_knows() -> None:
    known = {"name": str, "services": dict, "networks": {"inside": {"internal": bool}}}
    whole = {key: value for key, value in COMPOSE.items() if not key.startswith("x-")}
    assert not list(mistakes(whole, known, "compose"))
    for name, service in SERVICES.items():
        assert not list(mistakes(service, SERVICE, name))


def test_there_are_two_services() -> None:
    assert SERVICES.keys() == SIDES.keys()


def test_the_variables_are_settings_that_the_settings_accept() -> None:
    given = {name: str(v) for s in SERVICES.values() for name, v in s["environment"].items()}
    assert {name for name in given if name.startswith("VT_")} <= DEFAULTS.keys()
    settings = Settings.read({**given, "VT_SECRET": "s" * 64})
    assert (settings.host, settings.action_host) == ("0.0.0.0", "0.0.0.0")


def test_the_secret_comes_from_outside_is_required_and_goes_to_the_bot_alone() -> None:
    assert SERVICES["bot"]["environment"]["VT_SECRET"].startswith("${VT_SECRET:?")
    assert "VT_SECRET" not in SERVICES["actions"]["environment"]
    for service in SERVICES:
        assert not any("SECRET" in text.upper() for _, text in instructions(service))


def test_only_the_bot_publishes_a_port_and_only_on_this_machine() -> None:
    port = DEFAULTS["VT_PORT"]
    assert [name for name, service in SERVICES.items() if "ports" in service] == ["bot"]
    assert SERVICES["bot"]["ports"] == [f"127.0.0.1:{port}:{port}"]


def test_the_action_server_is_found_by_its_name_on_a_network_without_a_way_out() -> None:
    url = SERVICES["bot"]["environment"]["VT_ACTION_URL"]
    assert url == f"http://actions:{DEFAULTS['VT_ACTION_PORT']}/webhook"
    assert SERVICES["actions"]["networks"] == ["inside"]
    assert "inside" in SERVICES["bot"]["networks"]
    assert COMPOSE["networks"]["inside"] == {"internal": True}


def test_health_is_asked_where_the_processes_listen() -> None:
    assert f":{DEFAULTS['VT_PORT']}/chat/session" in healthcheck("bot")
    assert f":{DEFAULTS['VT_ACTION_PORT']}/health" in healthcheck("actions")


@pytest.mark.parametrize("service", SIDES)
def test_the_health_check_is_python_that_can_be_read(service: str) -> None:
    compile(healthcheck(service), service, "exec")


def test_the_bot_waits_for_the_action_server_but_starts_without_it() -> None:
    expected = {"actions": {"condition": "service_healthy", "required": False}}
    assert SERVICES["bot"]["depends_on"] == expected


@pytest.mark.parametrize("service", SIDES)
def test_each_service_is_confined(service: str) -> None:
    given = SERVICES[service]
    assert given["read_only"] is True
    assert given["cap_drop"] == ["ALL"]
    assert given["security_opt"] == ["no-new-privileges:true"]
    assert given["mem_limit"]
    assert [mount.split(":")[0] for mount in given["tmpfs"]] == ["/tmp"]
    assert "HOME=/tmp" in " ".join(arguments(service, "ENV")).split()
    assert given["restart"] == "unless-stopped"


@pytest.mark.parametrize("service", SIDES)
def test_the_process_runs_as_a_user_that_was_made_for_it(service: str) -> None:
    names = [name for name, _ in instructions(service)]
    assert names[-2:] == ["USER", "CMD"]
    user = arguments(service, "USER")[-1]
    assert user != "root"
    assert f"useradd --system {user}" in arguments(service, "RUN")


@pytest.mark.parametrize(("service", "side"), SIDES.items())
def test_the_interpreter_is_the_one_of_the_makefile(service: str, side: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    versions = set(re.findall(rf"environment\.sh {side} (\S+)", makefile))
    assert [f"python:{v}-slim-bookworm" for v in versions] == arguments(service, "FROM")


@pytest.mark.parametrize("service", SIDES)
def test_whatever_is_copied_exists_and_passes_the_ignore_file(service: str) -> None:
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    allowed = {line[1:] for line in lines if line.startswith("!")}
    assert [source for source in copies(service) if not (ROOT / source).exists()] == []
    assert {source.split("/")[0] for source in copies(service)} <= allowed


@pytest.mark.parametrize(("service", "side"), SIDES.items())
def test_each_module_that_is_run_is_a_file_or_a_pinned_package(service: str, side: str) -> None:
    pins = (ROOT / side / "requirements.txt").read_text(encoding="utf-8")
    found = modules(service)
    assert len(found) == 2  # one makes the model or the index, one serves
    for module in found:
        assert file_of(module) in copied(service) or f"\n{module}==" in f"\n{pins}"


@pytest.mark.parametrize("service", SIDES)
def test_an_image_holds_every_file_that_its_files_import(service: str) -> None:
    files = copied(service)
    reached = {file_of(name) for name in modules(service) if name.split(".")[0] in OWN}
    named = re.findall(r"\bbot\.\w+\.\w+", "".join(
        (ROOT / source).read_text(encoding="utf-8") for source in copies(service)
        if source in ("config.yml", "credentials.yml")
    ))
    reached |= {file_of(name) for name in named} | set((ROOT / "bot/actions").glob("*.py")) & files
