"""Base images: whether every image is named by its digest, which nobody can fill anew.

`make images`: 0 when all are. What is built here has a digest only when it has been pushed
(docs/operations.md, "Pin the base images").
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.settings import ROOT

CURE = 'by version, not by digest: see docs/operations.md, "Pin the base images"'
BASE = re.compile(r'BASE: "\$\{(\w+):-([^}]+)\}"')
IMAGE = re.compile(r"^\s*(?:- )?image: (\S+)", re.MULTILINE)
DIGEST = re.compile(r"\S+@sha256:[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Image:
    """An image, and the variable or the file that names it."""

    where: str
    name: str

    @property
    def pinned(self) -> bool:
        """Whether it is named by a digest."""
        return bool(DIGEST.fullmatch(self.name))

    def __str__(self) -> str:
        return f"{self.where}={self.name}  ({'pinned' if self.pinned else CURE})"


def images(root: Path = ROOT, environment: Mapping[str, str] = os.environ) -> Iterator[Image]:
    """All that docker-compose.yml builds from and that deploy/kubernetes runs; none in an image."""
    compose = root / "docker-compose.yml"
    if compose.is_file():
        given = {**_written(root / ".env"), **environment}
        for name, default in sorted(set(BASE.findall(compose.read_text(encoding="utf-8")))):
            yield Image(name, given.get(name) or default)
    for path in sorted((root / "deploy/kubernetes").rglob("*.yml")):
        for name in IMAGE.findall(path.read_text(encoding="utf-8")):
            yield Image(str(path.relative_to(root)), name)


def main() -> int:
    """Print them; 1 when one is not pinned."""
    found = list(images())
    for image in found:
        print(image)
    return int(not all(image.pinned for image in found))


def _written(path: Path) -> dict[str, str]:
    """What Compose reads beside its file."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    pairs = (line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    return {name.strip(): value.strip().strip("\"'") for name, value in pairs}


if __name__ == "__main__":
    sys.exit(main())
