"""Clocks: processes whose time of day a test sets, while what they count by goes on as it was."""

from __future__ import annotations

from pathlib import Path

LIBRARY = "*/faketime/libfaketimeMT.so.1"  # of Debian's package


def movable(clock: Path) -> dict[str, str]:
    """The environment of processes that read in a file how far off their clock is: +0, +1d, -1d."""
    found = sorted(Path("/usr/lib").glob(LIBRARY))
    assert found, "libfaketime is missing: run 'make system' as root"
    clock.write_text("+0", encoding="utf-8")
    return {
        "LD_PRELOAD": str(found[0]),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "DONT_FAKE_MONOTONIC": "1",
    }
