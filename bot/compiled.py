"""Compiled: loops over every character and word of a message, run as machine code.

The functions stay plain Python over arrays and numbers. Each is compiled on its first call, for
each kind of arrays (up to seconds), and kept in `__pycache__` where that may be written.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from numba import njit
from numba.core import caching, config

Loop = TypeVar("Loop", bound=Callable[..., object])

BOT = Path(__file__).parent
FOLDERS = (BOT, BOT / "nlu", BOT / "nlu" / "danger_phrases", BOT / "personal")


def compiled(loop: Loop) -> Loop:
    """The same function, compiled; it checks no bounds, so its caller gives it room enough."""
    fast: Any = njit(loop)
    if not (config.DISABLE_JIT or config.BOUNDSCHECK):  # the tests' ways, of which nothing is kept
        fast._cache = _Kept(loop)
    return fast  # type: ignore[no-any-return]


def _sources() -> str:
    """A digest of all that may go into a loop: its code, what it calls, constants, versions."""
    kinds = ("*.py", "*.yml", "requirements.txt")
    files = [file for folder in FOLDERS for kind in kinds for file in folder.glob(kind)]
    parts = [hashlib.sha256(file.read_bytes()).digest() for file in sorted(files)]
    return hashlib.sha256(b"".join(parts)).hexdigest()


SOURCES = _sources()


class _Beside(caching._InTreeCacheLocator):
    """Beside the source, also where nobody may write: an image is filled when it is built."""

    def ensure_cache_path(self) -> None:
        with suppress(OSError):
            Path(self.get_cache_path()).mkdir(exist_ok=True)

    def get_source_stamp(self) -> str:
        return SOURCES


class _Proven(caching.CompileResultCacheImpl):
    """Beside the machine code stands for what it was compiled: two processes may write at once."""

    _locator_classes = (_Beside,)
    proof: object = None

    def reduce(self, data: Any) -> Any:  # noqa: ANN401
        return self.proof, super().reduce(data)

    def rebuild(self, target_context: Any, reduced_data: Any) -> Any:  # noqa: ANN401
        proof, code = reduced_data
        return super().rebuild(target_context, code) if proof == self.proof else None


class _Kept(caching.FunctionCache):
    """Numba's cache, which may miss anything but must never be wrong or stop the bot."""

    _impl_class = _Proven

    def load_overload(self, sig: Any, target_context: Any) -> Any:  # noqa: ANN401
        try:
            return super().load_overload(sig, target_context)
        except Exception:  # whatever a damaged file raises
            with suppress(OSError):
                self.flush()
            return None

    def save_overload(self, sig: Any, data: Any) -> None:  # noqa: ANN401
        with suppress(OSError):
            super().save_overload(sig, data)

    def _index_key(self, sig: Any, codegen: Any) -> Any:  # noqa: ANN401
        self._impl.proof = (SOURCES, super()._index_key(sig, codegen))
        return self._impl.proof
