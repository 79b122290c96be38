"""The Kubernetes manifests: valid by the published schemas, and the same as the Compose file."""

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
    for path in sorted((ROOT / "deploy/kubernetes").glob("*.yml"))
    for manifest in yaml.safe_load_all(path.read_text(encoding="utf-8"))
]
NAMED = [pytest.param(one, id=f"{one['kind']}-{one['metadata']['name']}") for one in MANIFESTS]
PODS = {
    one["metadata"]["name"]: one["spec"]["template"]["spec"]
    for one in MANIFESTS
    if one["kind"] in ("Deployment", "Job")
}


def container(name: str) -> dict[str, Any]:
    (only,) = PODS[name]["containers"]
    return dict(only)


def variables(name: str) -> dict[str, str]:
    given = container(name).get("env", [])
    return {one["name"]: one["value"] for one in given if "value" in one}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("manifest", NAMED)
def test_a_manifest_is_valid(manifest: dict[str, Any], version: str) -> None:
    kubernetes_validate.validate(manifest, version, strict=True)


def test_a_wrong_manifest_would_be_seen() -> None:
    wrong = {**MANIFESTS[0], "spec": {"replicas": "many"}}
    wrong |= {"apiVersion": "apps/v1", "kind": "Deployment"}
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(wrong, VERSIONS[0], strict=True)


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


@pytest.mark.parametrize("name", ["bot", "actions", "redis", "proxy"])
def test_what_serves_has_a_cheap_and_a_real_probe(name: str) -> None:
    only = container(name)
    assert only["livenessProbe"] != only["readinessProbe"]


def test_readiness_is_the_question_that_compose_asks() -> None:
    assert container("bot")["readinessProbe"]["exec"]["command"] == [
        *COMPOSE["bot"]["healthcheck"]["test"][1:]
    ]
    path = container("actions")["readinessProbe"]["httpGet"]["path"]
    assert path in COMPOSE["actions"]["healthcheck"]["test"][-1]


@pytest.mark.parametrize("name", ["bot", "actions"])
def test_the_variables_are_settings_with_values_that_are_accepted(name: str) -> None:
    given = variables(name)
    assert {key for key in given if key.startswith("VT_")} <= DEFAULTS.keys()
    Settings.read(given)
    assert given.keys() <= COMPOSE[name]["environment"].keys()


def test_the_secret_comes_from_a_secret() -> None:
    given = {one["name"]: one for one in container("bot")["env"]}
    assert given["VT_SECRET"]["valueFrom"]["secretKeyRef"]["name"] == "chat"
    assert not any(one["kind"] == "Secret" for one in MANIFESTS)


def test_every_pod_that_serves_is_named_in_a_network_policy() -> None:
    policies = [one["spec"] for one in MANIFESTS if one["kind"] == "NetworkPolicy"]
    assert {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]} in policies
    named = {spec["podSelector"].get("matchLabels", {}).get("app") for spec in policies}
    assert {"bot", "actions", "redis", "proxy"} <= named


def test_the_proxy_looks_for_the_servers_under_their_service() -> None:
    servers = (ROOT / "deploy/haproxy/kubernetes.cfg").read_text(encoding="utf-8")
    assert "bot.veilig-thuis-chat.svc.cluster.local:5005" in servers
    services = {one["metadata"]["name"]: one for one in MANIFESTS if one["kind"] == "Service"}
    assert services["bot"]["spec"]["clusterIP"] == "None"
    assert all(one["metadata"].get("namespace", "veilig-thuis-chat") for one in MANIFESTS)
