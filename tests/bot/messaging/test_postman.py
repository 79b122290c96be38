import pytest
from prometheus_client import REGISTRY

from bot.messaging.health import Health
from bot.messaging.post import DONE, REFUSED, Outcome, Post, Reply, outcome, seconds
from bot.messaging.postman import Patience, Postman
from bot.pair import free_port


@pytest.mark.parametrize(
    ("status", "expected"),
    [(200, DONE), (202, DONE), (400, REFUSED), (403, REFUSED), (404, REFUSED), (302, REFUSED),
     (408, Outcome("again")), (429, Outcome("again")), (500, Outcome("again")),
     (503, Outcome("again"))],
)  # fmt: skip
def test_a_status_says_whether_to_try_again(status: int, expected: Outcome) -> None:
    assert outcome(Reply(status, {}, "")) == expected


def test_the_vendor_says_how_long_to_wait() -> None:
    assert outcome(Reply(429, {"retry-after": "7"}, "")) == Outcome("again", 7.0)


@pytest.mark.parametrize("value", [None, "", "soon", "-1", "inf", "Wed, 21 Oct 2026 07:28:00 GMT"])
def test_a_waiting_time_that_is_none_leaves_it_to_us(value: object) -> None:
    assert seconds(value) is None


@pytest.mark.asyncio
async def test_a_vendor_that_cannot_be_reached_is_given_up_after_a_few_tries() -> None:
    health = Health("x")
    tried: list[int] = []

    async def headers() -> dict[str, str]:
        tried.append(1)
        return {}

    labels = {"channel": "x", "event": "not_sent"}
    before = REGISTRY.get_sample_value("vt_channel_errors_total", labels) or 0.0
    postman = Postman(Patience(0.2, tries=3, pause=0.01, longest=1.0), health, headers, outcome)
    assert not await postman.send(Post(f"http://127.0.0.1:{free_port()}/"))
    assert len(tried) == 3 and health.view(0)["status"] == "failing"
    assert REGISTRY.get_sample_value("vt_channel_errors_total", labels) == before + 1
    await postman.close()


@pytest.mark.asyncio
async def test_a_wait_beyond_our_patience_is_not_begun() -> None:
    async def headers() -> dict[str, str]:
        return {}

    def judge(reply: Reply) -> Outcome:
        return Outcome("again", 3600.0)

    from aiohttp import web
    from aiohttp.test_utils import TestServer

    async with TestServer(web.Application()) as server:
        postman = Postman(Patience(), Health("x"), headers, judge)
        assert not await postman.send(Post(str(server.make_url("/"))))
        await postman.close()


def test_a_post_shows_nothing_of_itself() -> None:
    post = Post("https://x/bot123:abc/send", {"text": "geheim"}, {"a": "geheim"}, {"b": "geheim"})
    assert "123" not in repr(post) and "geheim" not in repr(post)
