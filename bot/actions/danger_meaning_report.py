"""What the danger net by meaning hears. `python -m bot.actions.danger_meaning_report FILE SPLIT`.

It runs where the action server does; `bot.nlu.danger_report --meaning` reads what it writes.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from bot.actions.danger_meaning import DangerMeaning
from knowledge.dense import Encoder
from knowledge.settings import Settings

LONGEST = 1000  # characters that reach the action server's search


def main() -> None:
    """One JSON object a message: its text, and the category that is heard or null."""
    file, split = sys.argv[1:]
    rows = [json.loads(line) for line in Path(file).read_text(encoding="utf-8").splitlines()]
    texts = [row["text"] for row in rows if row["split"] == split]
    if not texts:
        raise SystemExit(f"{file} has no messages of split {split!r} to score")
    encoder = Encoder.load(Settings.read().encoder)
    net = DangerMeaning.read(encoder.digest)
    vectors = encoder.questions([text[:LONGEST] for text in texts])
    for text, vector in zip(texts, vectors, strict=True):
        heard = {"text": text, "category": net.category(vector)}
        sys.stdout.write(json.dumps(heard, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
