import hashlib
import hmac

import pytest

from bot.messaging import meta
from bot.messaging.call import Call, RefusedError

BODY = b'{"object":"page"}'


def call(signature: str) -> Call:
    return Call("https://x", headers={"x-hub-signature-256": signature}, body=BODY)


def test_the_right_signature_is_taken() -> None:
    signed = hmac.new(b"secret", BODY, hashlib.sha256).hexdigest()
    meta.verify(call(f"sha256={signed}"), "secret")


@pytest.mark.parametrize("signature", ["", "sha256=", "sha1=x", "md5=x", "foo", "sha256=é"])
def test_any_other_is_refused(signature: str) -> None:
    with pytest.raises(RefusedError) as refusal:
        meta.verify(call(signature), "secret")
    assert refusal.value.status == 403


def test_a_call_that_asks_nothing_is_no_challenge() -> None:
    assert meta.challenge(Call("https://x"), "word") is None
