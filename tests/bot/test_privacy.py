"""The papers say what the code does: every number of docs/privacy.md and docs/security.md."""

import re
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from bot import kept
from bot.channels import conversations, limits, opinions, token
from bot.channels.address import HOUSEHOLD
from bot.channels.body import LONGEST_BODY
from bot.channels.gate import Gate
from bot.channels.web import WebRoutes
from bot.crowd import MOST
from bot.messaging import intake
from bot.settings import DEFAULTS, Settings

ROOT = Path(__file__).parents[2]
PRIVACY = (ROOT / "docs/privacy.md").read_text(encoding="utf-8")
SECURITY = (ROOT / "docs/security.md").read_text(encoding="utf-8")
PUBLIC = (ROOT / "docs/publieksteksten.md").read_text(encoding="utf-8")
FRONT = (ROOT / "deploy/haproxy/front.cfg").read_text(encoding="utf-8")
REDIS = (ROOT / "deploy/redis.conf").read_text(encoding="utf-8")
DOMAIN = (ROOT / "domain.yml").read_text(encoding="utf-8")


def rows(text: str) -> list[list[str]]:
    """The rows of all tables of a page."""
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def row(start: str) -> str:
    (found,) = [" | ".join(cells) for cells in rows(PRIVACY) if cells[0].startswith(start)]
    return found


def test_as_many_messages_are_kept_as_the_page_says_and_for_as_long() -> None:
    found = row(f"the last {kept.TURNS} messages")
    assert f"{kept.IDLE / 60:.0f} minutes after the last message" in found


def test_a_turn_is_kept_for_a_browser_as_long_as_the_page_says() -> None:
    found = row(f"names of the last {conversations.TURNS} turns")
    assert f"{kept.IDLE / 60:.0f} minutes" in found


@pytest.mark.parametrize("start", ["the random name of a wiped", "the session token"])
def test_a_token_lives_as_long_as_the_page_says(start: str) -> None:
    assert f"{token.LIFE // 3600} hours" in row(start)


def test_an_address_is_remembered_no_longer_than_the_page_says() -> None:
    found = row("an internet address")
    longest = max(one.burst / one.refill for one in (limits.SESSIONS, limits.REQUESTS))
    assert longest <= 120 and "at most 2 minutes" in found
    assert f"first {HOUSEHOLD} bits" in found
    assert "expire 60s" in FRONT and "60 seconds" in next(
        " | ".join(cells) for cells in rows(PRIVACY) if "front proxy" in cells[1]
    )


def test_votes_are_kept_as_long_as_the_page_says() -> None:
    web = WebRoutes(Gate("s" * 64, Settings.read({})), None, None)  # type: ignore[arg-type]
    assert web._conversations._idle == kept.IDLE
    assert f"{kept.IDLE / 60:.0f} minutes after the last message" in row("votes")


def test_what_a_messenger_remembers_is_kept_as_long_as_the_page_says() -> None:
    assert f"{intake.REMEMBERED / 3600:.0f} hours" in row("with a messenger: pseudonyms")
    assert f"after {intake.OLDEST / 60:.0f} minutes" in row("with a messenger: a person")


def test_redis_keeps_a_conversation_as_long_as_the_page_says() -> None:
    assert f"{kept.IDLE / 60:.0f} minutes" in row("the same, only with `VT_REDIS`")


def test_each_claim_names_a_test_that_is_there() -> None:
    named = re.findall(r"`(tests/[\w./]+)::(test_\w+)`", PRIVACY)
    assert len(named) > 15
    for path, name in named:
        assert f"def {name}(" in (ROOT / path).read_text(encoding="utf-8"), name


def test_redis_has_no_disk() -> None:
    assert re.search(r'^save ""$', REDIS, re.MULTILINE)
    assert re.search(r"^appendonly no$", REDIS, re.MULTILINE)


def test_nothing_is_recorded_and_nothing_shared_unless_the_operator_says_so() -> None:
    assert DEFAULTS["VT_RECORDS"] == "off" and DEFAULTS["VT_REDIS"] == ""


def test_the_proxy_writes_down_no_address_no_query_and_no_header() -> None:
    (form,) = re.findall(r"log-format '(.+)'", FRONT)
    written = set(re.findall(r"%[A-Za-z]+", form))
    assert written == {"%HM", "%HP", "%ST", "%s", "%Ta", "%tsc"}


def test_the_limits_are_those_of_the_threat_table() -> None:
    assert LONGEST_BODY == 32 * 1024 and "32768" in FRONT and "32 KB" in SECURITY
    assert f"{3 * 1024**2}" in FRONT and "3 MB for a messenger's vendor" in SECURITY
    assert f"at most {MOST} turns at a time" in SECURITY
    assert "sc_http_req_rate(0) gt 400" in FRONT and "400 requests in 10 s" in SECURITY
    assert "sc_conn_cur(0) gt 200" in FRONT and "200 connections" in SECURITY


def test_every_test_and_file_that_the_papers_name_is_there() -> None:
    for text in (SECURITY, PRIVACY, PUBLIC):
        for name in re.findall(r"`((?:tests|docs|bot|knowledge|deploy)/[\w./-]+)`", text):
            assert (ROOT / name).exists(), name


def plain(name: str) -> str:
    """A package's name as an index writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def accepted() -> dict[str, str]:
    """The packages of the two tables of accepted risks, with their versions."""
    section = SECURITY[SECURITY.index("## Accepted risks") : SECURITY.index("## When something")]
    listed = [cells for cells in rows(section) if cells[1][:1].isdecimal()]
    assert all(len(cells) == 5 and all(cells) for cells in listed)
    held = re.findall(r"`([\w.-]+)` (\d[\w.]*)", section)
    return {name: version for name, version, *_ in listed} | dict(held)


def test_each_accepted_package_stands_there_in_the_version_that_is_pinned() -> None:
    pinned = re.findall(r"(?m)^([\w.-]+)==(\S+)", (ROOT / "bot/requirements.txt").read_text())
    pins = {plain(name): version for name, version in pinned}
    assert {name: pins.get(name) for name in accepted()} == accepted()


@pytest.mark.parametrize("holder", ["rasa", "tensorflow"])
def test_every_package_that_rasa_holds_back_is_accepted_with_its_reason(holder: str) -> None:
    wanted = map(Requirement, metadata.requires(holder) or [])
    here = [one for one in wanted if one.marker is None or one.marker.evaluate({"extra": ""})]
    held = {
        plain(one.name)
        for one in here
        if any(limit.operator in ("<", "<=", "==", "~=") for limit in one.specifier)
    }
    assert len(held) > 5
    assert sorted(held - accepted().keys()) == []


def test_each_advisory_has_the_form_in_which_others_can_look_it_up() -> None:
    section = SECURITY[SECURITY.index("### With published") : SECURITY.index("### Held back")]
    found = re.findall(r"\b(?:CVE|PYSEC|GHSA)\S*", section)
    assert len(found) > 50
    assert [
        one for one in found if not re.match(r"(CVE-20\d\d-\d{4,5}|PYSEC-20\d\d-\d+)\b", one)
    ] == []


def test_aiohttp_is_only_the_client_that_the_paper_accepts() -> None:
    ours = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot").rglob("*.py"))
    assert [word for word in ("aiohttp.web", "CookieJar", "ws_connect") if word in ours] == []
    assert ours.count("ClientSession(") == 1 and "allow_redirects=False" in ours


def test_every_figure_that_a_server_shows_is_told_to_the_operator() -> None:
    files = [
        ROOT / name
        for name in ("bot/metrics.py", "bot/record.py", "bot/stages.py", "bot/actions/metrics.py")
    ]
    names = re.findall(r'"(vt_\w+)"', "".join(one.read_text(encoding="utf-8") for one in files))
    page = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
    assert len(names) > 15
    assert [
        name for name in names if f"`{name}`" not in page and f"`{name}_total" not in page
    ] == []


def test_the_operator_is_told_of_no_figure_that_is_not_there() -> None:
    """An alarm on a name that nobody counts would never ring."""
    counted = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot").rglob("*.py"))
    page = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
    told = {name.removesuffix("_total") for name in re.findall(r"\bvt_\w+", page)}
    assert len(told) > 15
    assert sorted(name for name in told if f'"{name}"' not in counted) == []


def test_votes_are_added_up_over_as_long_as_the_page_says() -> None:
    assert opinions.PERIOD == 3600 and row("the votes of an hour")


def test_the_notice_is_what_the_bot_says() -> None:
    said = "ik ben een chatbot. Ik ben geen mens en geen medewerker van Veilig Thuis."
    assert said in PUBLIC and said in DOMAIN


def test_the_entry_for_the_algorithm_register_has_every_field() -> None:
    section = PUBLIC[PUBLIC.index("## Algoritmeregister") : PUBLIC.index("## Toegankelijk")]
    filled: dict[str, str] = dict(rows(section)[1:])
    asked = (
        "Naam, Organisatie, Korte omschrijving, Thema, Status, Begindatum, Einddatum, Contact, "
        "Website, Publicatiecategorie, Impacttoetsen, Doel en impact, Afwegingen, "
        "Menselijke tussenkomst, Risicobeheer, Wettelijke basis, Links naar de wettelijke basis, "
        "Link naar het verwerkingsregister, Gegevens, Gegevensbronnen, Technische werking, "
        "Leverancier, Link naar de broncode"
    )
    assert sorted(filled) == sorted(asked.split(", ")) and all(filled.values())


def test_the_accessibility_statement_says_how_far_it_is_and_where_to_turn() -> None:
    section = PUBLIC[PUBLIC.index("## Toegankelijk") :]
    for said in ("gedeeltelijk aan WCAG 2.2", "Wat is nog niet getest", "Nationale ombudsman"):
        assert said in section
