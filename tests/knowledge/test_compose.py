"""The containers agree with the repository. No engine runs here: nothing is built."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import DEFAULTS, Settings

ROOT = Path(__file__).parents[2]


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


COMPOSE: dict[str, Any] = yaml.safe_load(read("docker-compose.yml"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
SIDES = {"bot": "bot", "actions": "knowledge"}  # each service and its environment
ALONE = ("proxy", "redis")  # Debian's programs with our files

# The part of the Compose specification that we use: Compose itself reports a wrong key, but only
# where it is installed.
SCHEMA = {
    "build": {"context": str, "dockerfile": str, "args": {"BASE": str}},
    "platform": str,
    "networks": list,
    "profiles": list,
    "command": list,
    "volumes": list,
    "scale": (str, int),
    "env_file": list,
    "secrets": list,
    "ports": list,
    "environment": dict,
    "healthcheck": {
        "test": list,
        "interval": str,
        "timeout": str,
        "retries": int,
        "start_period": str,
    },
    "depends_on": {"actions": {"condition": str, "required": bool}},
    "read_only": bool,
    "tmpfs": list,
    "cap_drop": list,
    "security_opt": list,
    "init": bool,
    "restart": str,
    "mem_limit": str,
    "memswap_limit": str,
    "ulimits": {"core": int},
}


def mistakes(given: dict[str, Any], schema: dict[str, Any]) -> Iterator[str]:
    """Keys and kinds of values that a schema does not allow."""
    for key, value in given.items():
        allowed = schema.get(key, ())
        if isinstance(allowed, dict):
            yield from mistakes(value, allowed)
        elif not isinstance(value, allowed):
            yield f"{key}: {value}"


def instructions(service: str) -> list[tuple[str, str]]:
    """A Dockerfile's instructions in order, without comments and line breaks."""
    text = read(SERVICES[service]["build"]["dockerfile"])
    lines = re.sub(r"\s*\\\n\s*", " ", re.sub(r"(?m)^#.*\n", "", text)).splitlines()
    return [(name, rest) for name, _, rest in (line.partition(" ") for line in lines if line)]


def arguments(service: str, *names: str) -> list[str]:
    return [rest for name, rest in instructions(service) if name in names]


def copied(service: str) -> list[str]:
    """What a Dockerfile copies, as written."""
    return [source for rest in arguments(service, "COPY") for source in rest.split()[:-1]]


def files(service: str) -> set[Path]:
    """The Python files in an image."""
    sources = [ROOT / source for source in copied(service)]
    return {file for path in sources for file in (path.rglob("*.py") if path.is_dir() else [path])}


def run_modules(service: str) -> list[str]:
    """What `python -m` runs: to build the model or the index, and to serve."""
    return re.findall(r'-m"?,? "?([\w.]+)', "\n".join(arguments(service, "RUN", "CMD")))


def loaded_modules(service: str) -> set[str]:
    """What Rasa and its SDK load by name."""
    if service == "actions":
        return {f"bot.actions.{path.stem}" for path in (ROOT / "bot/actions").glob("*.py")}
    return set(
        re.findall(r"\b(bot\.\w+\.\w+)\.[A-Z]", read("config.yml") + read("credentials.yml"))
    )


def own(modules: set[str]) -> set[Path]:
    """The files of those modules that are ours."""
    paths = [ROOT.joinpath(*m.split(".")) for m in modules if m.startswith(("bot", "knowledge"))]
    candidates = {
        path / "__main__.py" if path.is_dir() else path.with_suffix(".py") for path in paths
    }
    return {path for path in candidates if path.exists()}


def imports(path: Path) -> set[Path]:
    """Our own files that a file imports, also inside functions."""
    modules: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            modules |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            modules |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return own(modules)


def needed(service: str) -> set[Path]:
    """The files that a service reaches by importing."""
    return reached({*run_modules(service), *loaded_modules(service)})


def reached(modules: set[str]) -> set[Path]:
    """Our own files that these modules are or import, directly or not."""
    waiting = own(modules)
    found: set[Path] = set()
    while waiting:
        path = waiting.pop()
        found.add(path)
        waiting |= imports(path) - found
    return found


def unset(value: str) -> str:
    """A value where the variable that it takes over is not set outside."""
    return re.sub(r"\$\{\w+:-([^}]*)\}", r"\1", value)


def health(service: str) -> str:
    return str(SERVICES[service]["healthcheck"]["test"][-1])


def test_compose_knows_every_key() -> None:
    keys = {key for key in COMPOSE if not key.startswith("x-")}
    assert keys == {"name", "services", "networks", "volumes", "secrets"}
    assert [wrong for service in SERVICES.values() for wrong in mistakes(service, SCHEMA)] == []


def test_the_two_processes_are_the_two_services() -> None:
    commands = {service: arguments(service, "CMD") for service in SIDES}
    assert commands == {
        "bot": ['["python", "-m", "bot.serve"]'],
        "actions": ['["python", "-m", "bot.act"]'],
    }


def test_the_variables_are_settings_with_values_that_are_accepted() -> None:
    for name in ("bot", "actions", "messengers"):
        given = {key: unset(str(value)) for key, value in SERVICES[name]["environment"].items()}
        assert {key for key in given if key.startswith("VT_")} <= DEFAULTS.keys()
        Settings.read(given)


def test_the_variables_of_the_scale_profile_are_used() -> None:
    lines = [line for line in read("deploy/scale.env").splitlines() if line[:1].isalpha()]
    given = dict(line.split("=", 1) for line in lines)
    text = read("docker-compose.yml")
    assert all(f"${{{name}:-" in text for name in given.keys() - {"COMPOSE_PROFILES"})
    assert given["COMPOSE_PROFILES"] in SERVICES["redis"]["profiles"]
    Settings.read({"VT_REDIS": given["VT_REDIS"]})
    assert given["VT_REDIS"].split("/")[2].split(":")[0] in SERVICES


def test_the_secret_comes_from_outside_and_only_the_bot_has_it() -> None:
    environments = {name: service.get("environment", {}) for name, service in SERVICES.items()}
    holders = {name for name, given in environments.items() if "VT_SECRET" in given}
    assert holders == {"bot", "messengers"}
    assert SERVICES["bot"]["environment"]["VT_SECRET"].startswith("${VT_SECRET:?")
    assert not any("SECRET" in rest for service in SERVICES for _, rest in instructions(service))


def test_the_scale_profile_is_started_with_the_secret_and_the_digests_of_the_operators_file() -> (
    None
):
    """With one `--env-file` Compose leaves `.env` out, and with it the images that were pinned."""
    for name in ("docs/operations.md", "deploy/scale.env"):
        for command in re.findall(r"docker compose .*--env-file deploy/scale\.env.*", read(name)):
            assert "--env-file deploy/scale.env --env-file .env " in command


def test_only_the_proxy_publishes_a_port_and_not_beyond_this_machine() -> None:
    published = {name: service["ports"] for name, service in SERVICES.items() if "ports" in service}
    assert {name: list(map(unset, ports)) for name, ports in published.items()} == {
        "proxy": ["127.0.0.1:8080:8080"]
    }
    assert SERVICES["proxy"]["environment"]["VT_BIND"] == ":8080"


def test_the_proxy_finds_the_servers_where_they_listen() -> None:
    servers = read("deploy/haproxy/compose.cfg")
    assert f"bot:{DEFAULTS['VT_PORT']}" in servers
    assert f"actions:{DEFAULTS['VT_ACTION_PORT']}" in servers


def test_only_the_scale_profile_starts_what_one_machine_does_not_need() -> None:
    profiles = {name: service.get("profiles") for name, service in SERVICES.items()}
    assert {name for name, found in profiles.items() if not found} == {"proxy", "bot", "actions"}


def test_the_action_server_is_reached_by_its_name_on_a_network_without_a_way_out() -> None:
    url = f"http://proxy:{DEFAULTS['VT_ACTION_PORT']}/webhook"
    assert SERVICES["bot"]["environment"]["VT_ACTION_URL"] == url
    assert SERVICES["actions"]["networks"] == SERVICES["redis"]["networks"] == ["inside"]
    assert "inside" in SERVICES["bot"]["networks"]
    assert COMPOSE["networks"] == {"inside": {"internal": True}}


def test_health_is_asked_for_where_each_process_listens() -> None:
    assert SERVICES["bot"]["healthcheck"]["test"] == ["CMD", "python", "-m", "bot.ready"]
    assert f"http://127.0.0.1:{DEFAULTS['VT_ACTION_PORT']}/ready" in health("actions")
    for service in ("actions", "messengers"):
        compile(health(service), service, "exec")


def test_the_bot_waits_for_the_action_server_but_also_starts_without_it() -> None:
    expected = {"actions": {"condition": "service_healthy", "required": False}}
    assert SERVICES["bot"]["depends_on"] == expected


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_is_confined(service: str) -> None:
    given = SERVICES[service]
    assert given["read_only"] is True
    assert given["cap_drop"] == ["ALL"]
    assert given["security_opt"] == ["no-new-privileges:true"]
    assert given["mem_limit"]
    assert given["restart"] in ("unless-stopped", "no")


@pytest.mark.parametrize("service", SIDES)
def test_home_is_the_one_place_that_may_be_written(service: str) -> None:
    homes = re.findall(r"\bHOME=(\S+)", " ".join(arguments(service, "ENV")))
    assert homes == [mount.split(":")[0] for mount in SERVICES[service]["tmpfs"]]


@pytest.mark.parametrize("service", SIDES)
def test_the_process_runs_as_a_user_of_its_own(service: str) -> None:
    assert [name for name, _ in instructions(service)][-2:] == ["USER", "CMD"]
    (user,) = arguments(service, "USER")
    assert f"useradd --system {user}" in arguments(service, "RUN")


@pytest.mark.parametrize("service", ALONE)
def test_debians_programs_run_as_their_own_user_in_the_version_that_is_tested(service: str) -> None:
    (base,) = arguments(service, "ARG")
    assert re.fullmatch(r"BASE=debian:bookworm-slim@sha256:[0-9a-f]{64}", base)
    assert arguments(service, "USER") == [{"proxy": "haproxy", "redis": "redis"}[service]]
    (install,) = [rest for rest in arguments(service, "RUN") if "apt-get install" in rest]
    name, version = re.findall(r'"([a-z-]+)=([^"*]+)\*"', install)[0]
    assert name in read("setup/debian-packages").split()
    shown = ["dpkg-query", "--show", "--showformat=${Version}", name]
    assert subprocess.run(shown, capture_output=True, text=True).stdout.startswith(version)


@pytest.mark.parametrize(("service", "side"), SIDES.items())
def test_the_interpreter_is_the_one_of_the_makefile(service: str, side: str) -> None:
    versions = set(re.findall(rf"environment\.sh {side} (\S+)", read("Makefile")))
    (base,), (version,) = arguments(service, "ARG"), versions
    assert re.fullmatch(rf"BASE=python:{version}-slim-bookworm@sha256:[0-9a-f]{{64}}", base)


@pytest.mark.parametrize("service", SERVICES)
def test_a_base_image_can_be_pinned_from_outside_and_is_else_the_one_in_its_file(
    service: str,
) -> None:
    assert instructions(service)[1] == ("FROM", "${BASE}")
    given = SERVICES[service]["build"]["args"]["BASE"]
    assert [f"BASE={unset(given)}"] == arguments(service, "ARG")
    (name,) = re.findall(r"\$\{(\w+):-", given)
    assert f"{name}=" in read("docs/operations.md")


def megabytes(limit: str) -> int:
    """A limit as Compose or Kubernetes writes it."""
    (number, unit) = re.findall(r"^(\d+)(m|g|Mi|Gi)$", limit)[0]
    return int(number) * (1024 if unit[0] in "gG" else 1)


def measured() -> dict[str, int]:
    """The most memory that docs/memory.md saw in each server, in megabytes."""
    rows = re.findall(r"(?m)^\| [\d,]+ \| [\d,]+ \| (\d+) \| (\d+) \|$", read("docs/memory.md"))
    rasa, actions = (max(map(int, column)) for column in zip(*rows, strict=True))
    return {"bot": rasa, "messengers": rasa, "actions": actions}


@pytest.mark.parametrize("service", ["bot", "messengers", "actions"])
def test_a_server_may_take_a_quarter_more_than_was_measured_and_fill_its_tmp(service: str) -> None:
    """What lies in /tmp is memory too: Rasa unpacks its model there."""
    (tmp,) = re.findall(r"size=(\d+m)", SERVICES[service]["tmpfs"][0])
    folder = "messengers/" if service == "messengers" else ""
    manifest = next(yaml.safe_load_all(read(f"deploy/kubernetes/{folder}{service}.yml")))
    pod = manifest["spec"]["template"]["spec"]["containers"][0]["resources"]
    needed = 1.25 * measured()[service] + megabytes(tmp)
    assert megabytes(SERVICES[service]["mem_limit"]) >= needed
    assert megabytes(pod["limits"]["memory"]) >= needed
    assert megabytes(pod["requests"]["memory"]) >= measured()[service]


@pytest.mark.parametrize(("service", "process"), [("bot", "Rasa"), ("actions", "action server")])
def test_a_server_may_take_three_times_as_long_to_start_as_was_measured(
    service: str, process: str
) -> None:
    row = rf"(?m)^\| {process} \| \*\*command to first real answer\*\* \| ([\d.]+) \| ([\d.]+) \|"
    ((cold, warm),) = re.findall(row, read("docs/startup.md"))
    needed = 3 * max(float(cold), float(warm))
    assert int(SERVICES[service]["healthcheck"]["start_period"].removesuffix("s")) >= needed
    manifest = next(yaml.safe_load_all(read(f"deploy/kubernetes/{service}.yml")))
    probe = manifest["spec"]["template"]["spec"]["containers"][0]["startupProbe"]
    assert probe["periodSeconds"] * probe["failureThreshold"] >= needed


@pytest.mark.parametrize("service", SERVICES)
def test_what_was_said_comes_onto_no_disk_by_swap_or_crash(service: str) -> None:
    assert SERVICES[service]["memswap_limit"] == SERVICES[service]["mem_limit"]
    assert SERVICES[service]["ulimits"] == {"core": 0}


def test_model_and_packages_are_made_with_the_commands_of_the_repository() -> None:
    training = re.findall(r"-m rasa train [^)\n]+", read("Makefile"))
    assert re.findall(r"-m rasa train .+", "\n".join(arguments("bot", "RUN"))) == training
    torch = re.findall(r"--index-url \S+", read("setup/environment.sh"))
    assert re.findall(r"--index-url \S+", "\n".join(arguments("actions", "RUN"))) == torch


def test_when_rasa_is_trained_in_the_image_all_that_its_components_import_is_there() -> None:
    steps = instructions("bot")
    train = next(place for place, (_, rest) in enumerate(steps) if "rasa train" in rest)
    there = [ROOT / rest.split()[0] for name, rest in steps[:train] if name == "COPY"]
    components = reached(set(re.findall(r"\b(bot\.\w+\.\w+)\.[A-Z]", read("config.yml"))))
    assert len(components) > 10
    assert [path for path in components if not {path, *path.parents} & {*there}] == []
    (data,) = re.findall(r"(?m)^TRAINING := (.*)", read("Makefile"))
    beside = {str(path.relative_to(ROOT)) for path in components if path.parent == ROOT / "bot"}
    assert beside == {*re.findall(r"bot/\w+\.py", data)}


@pytest.mark.parametrize("service", SIDES)
def test_a_change_of_code_installs_nothing_again(service: str) -> None:
    steps = [rest for name, rest in instructions(service) if name in ("COPY", "RUN")]
    last = max(number for number, step in enumerate(steps) if "pip install" in step)
    before = [step for step in steps[:last] if step.startswith(("bot/", "knowledge/"))]
    assert before
    assert all("/requirements." in step for step in before)
    assert not any("pip install" in step and "--no-cache-dir" not in step for step in steps)


@pytest.mark.parametrize("service", SIDES)
def test_what_is_copied_or_installed_from_exists_and_passes_the_ignore_file(service: str) -> None:
    lines = read(".dockerignore").splitlines()
    lists = re.findall(r"\w+/requirements\S*\.(?:in|txt)", "\n".join(arguments(service, "RUN")))
    assert lists
    assert set(lists) <= set(copied(service))
    assert [source for source in copied(service) if not (ROOT / source).exists()] == []
    assert [s for s in copied(service) if f"!{s.split('/')[0]}" not in lines] == []


@pytest.mark.parametrize(("service", "side"), SIDES.items())
def test_each_module_that_is_run_is_a_file_or_a_pinned_package(service: str, side: str) -> None:
    pinned = re.findall(r"(?m)^([\w-]+)==", read(f"{side}/requirements.txt"))
    assert len(run_modules(service)) == {"bot": 3, "actions": 2}[service]
    for module in run_modules(service):
        assert own({module}) or module in pinned


@pytest.mark.parametrize("service", SIDES)
def test_an_image_holds_every_file_that_its_process_imports(service: str) -> None:
    assert len(needed(service)) > len(run_modules(service))
    assert sorted(needed(service) - files(service)) == []
