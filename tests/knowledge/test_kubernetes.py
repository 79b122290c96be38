"""The Kubernetes manifests: valid by the published schemas, and the same as the Compose file."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

from bot.settings import DEFAULTS, Settings

ROOT = Path(__file__).parents[2]
VERSIONS = ("1.37", "1.33")  # the newest schemas at hand, and some that clusters still run
COMPOSE = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))["services"]
MANIFESTS: list[dict[str, Any]] = [
    manifest
    for path in sorted((ROOT / "deploy/kubernetes").rglob("*.yml"))
    for manifest in yaml.safe_load_all(path.read_text(encoding="utf-8"))
]
SERVING = ["bot", "actions", "redis", "proxy", "messengers"]
NAMED = [pytest.param(one, id=f"{one['kind']}-{one['metadata']['name']}") for one in MANIFESTS]
PODS = {
    one["metadata"]["name"]: one["spec"]["template"]["spec"]
    for one in MANIFESTS
    if one["kind"] in ("Deployment", "StatefulSet", "Job")
}
SERVERS = (ROOT / "deploy/haproxy/kubernetes.cfg").read_text(encoding="utf-8")


def named(kind: str) -> dict[str, dict[str, Any]]:
    return {one["metadata"]["name"]: one for one in MANIFESTS if one["kind"] == kind}


def container(name: str) -> dict[str, Any]:
    (only,) = PODS[name]["containers"]
    return dict(only)


def variables(name: str) -> dict[str, str]:
    given = container(name).get("env", [])
    return {one["name"]: one["value"] for one in given if "value" in one}


def allowed(direction: str) -> Iterator[tuple[str, str, int]]:
    """Who may ask whom at which port, by the policies of one end."""
    for spec in (one["spec"] for one in MANIFESTS if one["kind"] == "NetworkPolicy"):
        for way in spec.get(direction, []):
            for other in way.get("to", []) + way.get("from", []):
                if "podSelector" in other:
                    ends = (spec["podSelector"], other["podSelector"])
                    asking, asked = (end["matchLabels"]["app"] for end in ends)
                    if direction == "ingress":
                        asking, asked = asked, asking
                    yield from ((asking, asked, one["port"]) for one in way["ports"])


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("manifest", NAMED)
def test_a_manifest_is_valid(manifest: dict[str, Any], version: str) -> None:
    kubernetes_validate.validate(manifest, version, strict=True)


def test_a_wrong_manifest_would_be_seen() -> None:
    wrong = {**MANIFESTS[0], "spec": {"replicas": "many"}}
    wrong |= {"apiVersion": "apps/v1", "kind": "Deployment"}
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(wrong, VERSIONS[0], strict=True)


@pytest.mark.parametrize("word", ["off", "on"])
def test_the_kill_switch_writes_where_all_servers_read(word: str) -> None:
    only = container(word)
    assert only["command"][:4] == ["python", "-m", "knowledge", word] and len(only["command"]) == 5
    assert {"name": "index", "mountPath": "/app/.index"} in only["volumeMounts"]
    assert only["image"] == container("actions")["image"]


@pytest.mark.parametrize("name", PODS)
def test_a_pod_is_confined(name: str) -> None:
    pod, only = PODS[name], container(name)
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert pod["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert pod["automountServiceAccountToken"] is False
    assert only["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
    assert only["resources"]["limits"]["memory"]


@pytest.mark.parametrize("name", SERVING)
def test_what_serves_has_a_cheap_and_a_real_probe(name: str) -> None:
    only = container(name)
    assert only["livenessProbe"] != only["readinessProbe"]


def test_readiness_is_the_question_that_compose_asks() -> None:
    assert container("bot")["readinessProbe"]["exec"]["command"] == [
        *COMPOSE["bot"]["healthcheck"]["test"][1:]
    ]
    path = container("actions")["readinessProbe"]["httpGet"]["path"]
    assert path in COMPOSE["actions"]["healthcheck"]["test"][-1]


@pytest.mark.parametrize("name", ["bot", "actions", "messengers"])
def test_the_variables_are_settings_with_values_that_are_accepted(name: str) -> None:
    given = variables(name)
    assert {key for key in given if key.startswith("VT_")} <= DEFAULTS.keys()
    Settings.read(given)
    assert given.keys() <= COMPOSE[name]["environment"].keys()


@pytest.mark.parametrize("name", ["bot", "messengers"])
def test_the_secret_comes_from_a_secret(name: str) -> None:
    given = {one["name"]: one for one in container(name)["env"]}
    assert given["VT_SECRET"]["valueFrom"]["secretKeyRef"]["name"] == "chat"
    assert not any(one["kind"] == "Secret" for one in MANIFESTS)


def test_the_operator_is_told_to_make_the_namespace_before_the_secret_that_lies_in_it() -> None:
    page = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
    steps = ["apply -f deploy/kubernetes/namespace.yml", "create secret generic chat",
             "apply -f deploy/kubernetes\n"]  # fmt: skip
    found = [page.index(step) for step in steps]
    assert found == sorted(found)


def test_every_pod_that_serves_is_named_in_a_network_policy() -> None:
    policies = [one["spec"] for one in MANIFESTS if one["kind"] == "NetworkPolicy"]
    assert {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]} in policies
    named = {spec["podSelector"].get("matchLabels", {}).get("app") for spec in policies}
    assert set(SERVING) <= named


def test_only_messengers_reach_the_world_and_only_by_https() -> None:
    policies = named("NetworkPolicy")
    open_ways = {
        name: way["ports"]
        for name, policy in policies.items()
        for way in policy["spec"].get("egress", [])
        if "to" not in way
    }
    assert open_ways == {"messengers": [{"port": 443}]}


def test_both_ends_allow_what_one_pod_asks_of_another() -> None:
    """A way that only one end allows is closed."""
    assert len(set(allowed("egress"))) == 7
    assert set(allowed("egress")) == set(allowed("ingress"))


def test_questions_reach_the_action_servers_by_the_proxy_as_in_compose() -> None:
    for name in ("bot", "messengers"):
        assert variables(name)["VT_ACTION_URL"] == "http://inside:5055/webhook"
    inside, published = (named("Service")[name]["spec"] for name in ("inside", "proxy"))
    assert inside["selector"] == published["selector"] == {"app": "proxy"}
    assert [one["port"] for one in inside["ports"]] == [5055]
    assert [one["port"] for one in published["ports"]] == [8080]


def test_every_proxy_knows_the_rasa_servers_in_the_same_order() -> None:
    """Else a conversation would go to another server by every proxy."""
    order = re.findall(r"server bot(\d) bot-(\d)\.bot\.veilig-thuis-chat\.svc", SERVERS)
    assert [int(one) for pair in order for one in pair] == [n for n in range(8) for _ in "ab"]
    bot = named("StatefulSet")["bot"]["spec"]
    assert named("Service")[bot["serviceName"]]["spec"]["clusterIP"] == "None"


def test_the_proxy_looks_for_the_others_under_their_services() -> None:
    assert "actions.veilig-thuis-chat.svc.cluster.local:5055" in SERVERS
    assert named("Service")["actions"]["spec"]["clusterIP"] == "None"
    assert variables("proxy")["VT_MESSENGERS_HOST"] in named("Service")
    assert "messengers" in named("Service")
    assert all(one["metadata"].get("namespace", "veilig-thuis-chat") for one in MANIFESTS)


@pytest.mark.parametrize(("name", "known"), [("bot", 8), ("actions", 16), ("proxy", 4)])
def test_servers_come_and_go_with_the_crowd_but_never_more_than_the_proxy_knows(
    name: str, known: int
) -> None:
    scaling = named("HorizontalPodAutoscaler")[name]["spec"]
    scaled = named(scaling["scaleTargetRef"]["kind"])[name]["spec"]
    assert "replicas" not in scaled  # else every `kubectl apply` would set it back
    assert scaling["minReplicas"] >= 2 and scaling["maxReplicas"] == known
    budget = named("PodDisruptionBudget")[name]["spec"]
    assert budget["minAvailable"] == 1
    assert f"server-template {name} {known} " in SERVERS or name != "actions"


@pytest.mark.parametrize("name", PODS)
def test_what_a_pod_writes_is_in_memory_and_on_no_disk(name: str) -> None:
    (own,) = [one["emptyDir"] for one in PODS[name]["volumes"] if "emptyDir" in one]
    assert own == {"medium": "Memory", "sizeLimit": "64Mi"}
