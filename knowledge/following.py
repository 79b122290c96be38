"""Following: a server keeps up with `current` while it goes on answering."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from knowledge.index_folder import built_at, current_folder

EVERY = 1.0  # seconds between two looks at one symbolic link

logger = logging.getLogger(__name__)
Opened = TypeVar("Opened")


class Following(Generic[Opened]):
    """What was opened from the current index; who has taken the old one finishes with it."""

    def __init__(self, root: Path, opening: Callable[[Path], Opened]) -> None:
        self._root = root
        self._opening = opening
        self.folder = current_folder(root)
        self.opened = opening(self.folder)
        self.built = built_at(self.folder)
        self.failed: Path | None = None

    def follow(self, every: float = EVERY) -> None:
        """Look for a switch from now on, in a thread of its own."""

        def keep_looking() -> None:
            while True:
                time.sleep(every)
                self.look()

        threading.Thread(target=keep_looking, name="following", daemon=True).start()

    def look(self) -> bool:
        """Take over a new index, if there is one that can be opened; whether that happened."""
        try:
            folder = current_folder(self._root)
            if folder in (self.folder, self.failed):
                return False
            opened, built = self._opening(folder), built_at(folder)
        except Exception as error:  # whatever it is, the old index goes on answering
            self._alarm(error)
            return False
        self.folder, self.opened, self.built, self.failed = folder, opened, built, None
        return True

    def _alarm(self, error: Exception) -> None:
        self.failed = (self._root / "current").resolve()
        logger.error("the new index is not taken over: %s: %s", type(error).__name__, error)
