"""Refusal: why a request to the web channel is not taken, as status and code."""

from __future__ import annotations

import math

STATUS = {
    "bad_request": 400,
    "bad_session": 401,
    "bad_origin": 403,
    "unknown_answer": 404,
    "busy": 409,
    "too_long": 413,
    "bad_media_type": 415,
    "too_many": 429,
}


class Refusal(Exception):  # noqa: N818  it is no error of ours
    """A request that is not taken; the client shows its own words for the code."""

    def __init__(self, code: str, wait: float = 0.0) -> None:
        super().__init__(code)
        self.code = code
        self.wait = wait

    @property
    def status(self) -> int:
        """The HTTP status."""
        return STATUS[self.code]

    @property
    def headers(self) -> dict[str, str]:
        """When to come back, for a refusal that ends by waiting."""
        return {"Retry-After": str(math.ceil(self.wait))} if self.wait else {}
