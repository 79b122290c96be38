"""The figures of encoders side by side, as JSON and as a table."""

import json
from pathlib import Path

from knowledge.training.benchmark.measure import Figures


def table(report: dict[str, Figures]) -> str:
    """Lay the figures side by side, one encoder a column."""
    keys = list(
        dict.fromkeys(
            (part, key) for figures in report.values() for part in figures for key in figures[part]
        )
    )
    head = ["| measure | " + " | ".join(report) + " |", "|---|" + "---|" * len(report)]
    return (
        "\n".join(head + [f"| {part}: {key} | {_cells(report, part, key)} |" for part, key in keys])
        + "\n"
    )


def write(report: dict[str, Figures], folder: Path) -> None:
    """Write both forms."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "benchmark.json").write_text(
        json.dumps(report, indent=1, ensure_ascii=False), encoding="utf-8"
    )
    (folder / "benchmark.md").write_text(table(report), encoding="utf-8")


def _cells(report: dict[str, Figures], part: str, key: str) -> str:
    return " | ".join(str(figures.get(part, {}).get(key, "–")) for figures in report.values())
