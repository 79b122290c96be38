"""What every messenger does, over real HTTP, with a fake vendor at the other end."""

import asyncio
import time

import pytest
from rasa.core.channels.channel import UserMessage

from bot.channels.webhook import Webhook
from bot.replies import Replies
from tests.bot.channels.fakes.messenger import FakeMessenger
from tests.bot.channels.fakes.slack import FakeSlack
from tests.bot.channels.fakes.teams import FakeTeams
from tests.bot.channels.fakes.telegram import FakeTelegram
from tests.bot.channels.fakes.twilio import FakeSms, FakeTwilioWhatsApp
from tests.bot.channels.fakes.vendor import Delivery, Fault, Vendor
from tests.bot.channels.fakes.whatsapp import FakeWhatsApp
from tests.bot.channels.line import QUICK, connected

REPLIES = Replies.read()
FAKES = [
    FakeTelegram, FakeWhatsApp, FakeMessenger, FakeSms, FakeTwilioWhatsApp, FakeSlack, FakeTeams,
]  # fmt: skip
TIMED = [fake for fake in FAKES if fake not in (FakeSms, FakeTwilioWhatsApp)]

ODD = [b"", b"x", b"[]", b"null", b"3", b"{}", b"\xff\xfe", b"[" * 5000]

pytestmark = pytest.mark.asyncio
each = pytest.mark.parametrize("fake", FAKES)


@each
async def test_a_message_is_answered(fake: type[Vendor]) -> None:
    async with connected(fake()) as line:
        assert await line.deliver(line.vendor.typed("Hoeveel meldingen?")) == 200
        assert await line.quiet() == ["<Hoeveel meldingen?>"]


@each
async def test_a_forged_message_is_refused_and_goes_nowhere(fake: type[Vendor]) -> None:
    async with connected(fake()) as line:
        status = await line.deliver(line.vendor.forged(line.vendor.typed("hallo")))
        assert status in (401, 403)
        assert await line.quiet() == [] and line.heard == []


@each
async def test_an_unsigned_message_is_refused(fake: type[Vendor]) -> None:
    async with connected(fake()) as line:
        good = line.vendor.typed("hallo")
        bare = {"Content-Type": good.headers["Content-Type"]}
        assert await line.deliver(Delivery(good.body, bare)) in (401, 403)
        assert line.heard == []


@each
async def test_a_replayed_message_is_acknowledged_but_answered_once(fake: type[Vendor]) -> None:
    async with connected(fake()) as line:
        delivery = line.vendor.typed("hallo")
        assert {await line.deliver(delivery) for _ in range(3)} == {200}
        assert await line.quiet() == ["<hallo>"]
        assert (await line.health())["counts"]["duplicates"] == 2  # type: ignore[index]


@pytest.mark.parametrize("fake", TIMED)
async def test_a_message_of_an_hour_ago_gets_no_late_answer(fake: type[Vendor]) -> None:
    async with connected(fake()) as line:
        payload = line.vendor.message("hallo", "1", "77", time.time() - 3600)
        assert await line.deliver(line.vendor.delivery(payload)) == 200
        assert await line.quiet() == [] and line.heard == []


@pytest.mark.parametrize("fake", [FakeSlack, FakeTeams])
async def test_a_signature_of_two_hours_ago_is_refused(fake: type[Vendor]) -> None:
    async with connected(fake()) as line:
        assert await line.deliver(line.vendor.typed("hallo", at=time.time() - 7200)) in (401, 403)
        assert line.heard == []


@each
async def test_a_message_cut_short_is_refused(fake: type[Vendor]) -> None:
    async with connected(fake()) as line:
        good = line.vendor.typed("hallo")
        status = await line.deliver(Delivery(good.body[:-9], good.headers))
        assert status in (400, 403)
        assert line.heard == []


@each
async def test_a_call_of_five_megabytes_is_refused(fake: type[Vendor]) -> None:
    async with connected(fake()) as line:
        assert await line.begin(5_000_000) == 413
        assert line.heard == []


@each
async def test_a_body_that_never_ends_is_given_up(
    fake: type[Vendor], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.messaging.request.SLOWEST", 0.2)
    async with connected(fake()) as line:
        assert await line.begin(99) == 408
        assert line.heard == []


@each
async def test_an_odd_body_is_never_a_crash(fake: type[Vendor]) -> None:
    async with connected(fake()) as line:
        good = line.vendor.typed("hallo")
        for body in ODD:
            assert await line.deliver(Delivery(body, good.headers)) < 500
        assert line.heard == []


@each
async def test_bytes_that_are_no_text_in_a_header_are_never_a_crash(fake: type[Vendor]) -> None:
    async with connected(fake()) as line:
        for name in line.vendor.typed("hallo").headers:
            assert await line.begin(3, f"{name}: ".encode() + b"\xff\xfe") in (401, 403, 415)


@each
async def test_the_vendor_is_answered_before_the_person(fake: type[Vendor]) -> None:
    async def slow(message: UserMessage) -> None:
        await asyncio.sleep(0.5)
        await message.output_channel.send_response("x", {"text": "eindelijk"})

    async with connected(fake(), slow) as line:
        start = time.monotonic()
        assert await line.deliver(line.vendor.typed("hallo")) == 200
        assert time.monotonic() - start < 0.4
        assert await line.quiet() == ["eindelijk"]


@each
@pytest.mark.parametrize(
    "faults",
    [
        [Fault(429, {"Retry-After": "0.1"})],
        [Fault(500), Fault(502)],
        [Fault(200, silent=0.6)],
    ],
    ids=["too many", "broken twice", "silent"],
)
async def test_a_vendor_in_trouble_gets_the_answer_when_it_is_over(
    fake: type[Vendor], faults: list[Fault]
) -> None:
    async with connected(fake()) as line:
        line.vendor.faults = list(faults)
        await line.deliver(line.vendor.typed("hallo"))
        assert await line.quiet() == ["<hallo>"]
        assert (await line.health())["counts"]["retried"] == len(faults)  # type: ignore[index]


@each
async def test_a_vendor_that_stays_down_is_given_up_and_seen(
    fake: type[Vendor], caplog: pytest.LogCaptureFixture
) -> None:
    async with connected(fake()) as line:
        line.vendor.faults = [Fault(500)] * QUICK.tries
        await line.deliver(line.vendor.typed("geheim-9f3a"))
        assert await line.quiet() == []
        assert (await line.health())["status"] == "failing"
        await line.deliver(line.vendor.typed("daarna"))
        assert await line.quiet() == ["<daarna>"]
        assert (await line.health())["status"] == "ok"
    assert "not_sent" in caplog.text and "geheim" not in caplog.text


@each
async def test_twenty_messages_of_one_person_are_answered_in_order(fake: type[Vendor]) -> None:
    async def varied(message: UserMessage) -> None:
        await asyncio.sleep(0.02 if int(message.text) % 3 else 0.0)
        await message.output_channel.send_response("x", {"text": message.text})

    async with connected(fake(), varied) as line:
        for number in range(20):
            assert await line.deliver(line.vendor.typed(f"{number}0")) == 200
        assert await line.quiet() == [f"{number}0" for number in range(20)]


@each
async def test_twenty_people_at_once_do_not_wait_for_each_other(fake: type[Vendor]) -> None:
    async def slow(message: UserMessage) -> None:
        await asyncio.sleep(0.3)
        await message.output_channel.send_response("x", {"text": f"<{message.text}>"})

    people = [str(number) for number in range(100, 120)]
    async with connected(fake(), slow) as line:
        start = time.monotonic()
        await asyncio.gather(
            *(line.deliver(line.vendor.typed(f"ik ben {p}", person=p)) for p in people)
        )
        await line.quiet()
        assert time.monotonic() - start < 3, "one after the other would take six seconds"
        for person in people:
            assert line.vendor.texts(person) == [f"<ik ben {person}>"]


@each
async def test_the_first_message_brings_the_notice_and_the_second_does_not(
    fake: type[Vendor],
) -> None:
    async with connected(fake(), known=False) as line:
        for text in ("een", "twee"):
            await line.deliver(line.vendor.typed(text))
        notice, *rest = await line.quiet()
        assert notice == REPLIES.text("utter_messenger_first")
        assert rest == ["<een>", "<twee>"]


@each
async def test_a_long_answer_comes_in_numbered_parts_that_each_name_the_source(
    fake: type[Vendor],
) -> None:
    quote = "Dit is een zin uit een lange verklaring. " * 300
    source = "Bron: een verklaring van het Landelijk Netwerk. Zonder datum."
    said = {
        "text": f"Dit is hierover gezegd.\n“{quote.strip()}”\n{source}\nGevaar? Bel 112.",
        "custom": {"quotes": [{"text": quote.strip(), "source_line": source}]},
    }

    async def long(message: UserMessage) -> None:
        await message.output_channel.send_response("x", said)

    async with connected(fake(), long) as line:
        await line.deliver(line.vendor.typed("vertel"))
        texts = await line.quiet()
    assert len(texts) > 2
    for number, text in enumerate(texts, 1):
        assert text.startswith(f"({number}/{len(texts)})")
        assert ("“" in text) <= (source in text), "a part with words of a quote has its source"
    assert "112" in texts[-1]


@each
async def test_a_wrong_secret_is_one_clear_line_at_start(
    fake: type[Vendor], caplog: pytest.LogCaptureFixture
) -> None:
    vendor = fake()
    vendor.accepts_secret = False
    async with connected(vendor) as line:
        for _ in range(100):
            if (await line.health())["vendor"] != "unknown":
                break
            await asyncio.sleep(0.02)
        assert (await line.health())["vendor"] == "refused"
        secret = fake.channel.needs[0].name
        (said,) = [record for record in caplog.messages if "wrong_secret" in record]
        assert secret in said and vendor.values()[secret] not in caplog.text


@each
async def test_names_of_people_stay_in_the_channel(fake: type[Vendor]) -> None:
    seen: list[UserMessage] = []

    async def keep(message: UserMessage) -> None:
        seen.append(message)
        await message.output_channel.send_response("x", {"text": "ja"})

    async with connected(fake(), keep) as line:
        for person in ("4412345678", "4412345678", "4487654321"):
            await line.deliver(line.vendor.typed("hallo", person=person))
        await line.quiet()
    first, again, other = (message.sender_id for message in seen)
    assert first == again != other
    assert all("44123" not in str(vars(message)) for message in seen)


@each
async def test_a_get_without_a_question_is_not_answered(fake: type[Vendor]) -> None:
    async with connected(fake()) as line, line.session.get(f"{line.url}/webhook") as answer:
        assert answer.status == 405


async def test_every_messenger_has_a_fake() -> None:
    from bot.channel_list import messengers

    assert {channel for _, channel in messengers()} == {fake.channel for fake in FAKES}
    assert all(issubclass(channel, Webhook) for _, channel in messengers())
