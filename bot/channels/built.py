"""Built: the widget's file in the repository, and what a page must know to load it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

WIDGET = Path(__file__).parent.parent / "widget"
EXAMPLE = WIDGET / "example"
BUILT = WIDGET / "dist"


@dataclass(frozen=True, slots=True)
class Built:
    """The widget's current file and what a page must put into its script tag."""

    file: str
    integrity: str

    @classmethod
    def read(cls) -> Built:
        """Read what the build has written beside the file."""
        return cls(**json.loads((BUILT / "vt-chat.json").read_text(encoding="utf-8")))
