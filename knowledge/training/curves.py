"""The learning curves of a run, as a picture."""

import json
from pathlib import Path

WIDTH, HEIGHT, EDGE = 640, 320, 40
COLOURS = ("#1b6ca8", "#c2571a", "#3c7d3c", "#7a4b94")


def plot(out: Path) -> Path:
    """Draw every figure of the run's log against the step, each on a scale from nought."""
    noted = [json.loads(line) for line in (out / "log.jsonl").read_text("utf-8").splitlines()]
    names = sorted({name for row in noted for name in row} - {"step"})
    curves = [_curve(noted, name, place) for place, name in enumerate(names)]
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
    (out / "curves.svg").write_text("\n".join([head, _frame(noted[-1]["step"]), *curves, "</svg>"]))
    return out / "curves.svg"


def _curve(noted: list[dict[str, float]], name: str, place: int) -> str:
    points = [(row["step"], row[name]) for row in noted if name in row]
    last, highest = noted[-1]["step"], max(value for _, value in points) or 1
    spots = " ".join(f"{_x(step / last):.1f},{_y(value / highest):.1f}" for step, value in points)
    colour = COLOURS[place % len(COLOURS)]
    label = f"{name}: from {points[0][1]:.3f} to {points[-1][1]:.3f}"
    at = f'x="{WIDTH / 2}" y="{EDGE + 16 * place}" font-size="12"'
    return (
        f'<polyline fill="none" stroke="{colour}" points="{spots}"/>'
        f'<text {at} fill="{colour}">{label}</text>'
    )


def _frame(last: float) -> str:
    return (
        f'<path d="M{EDGE},{EDGE / 2} V{_y(0)} H{WIDTH - EDGE / 2}" fill="none" stroke="#888"/>'
        f'<text x="{WIDTH - 2 * EDGE}" y="{HEIGHT - 12}" font-size="12">step {last:.0f}</text>'
    )


def _x(share: float) -> float:
    return EDGE + share * (WIDTH - 1.5 * EDGE)


def _y(share: float) -> float:
    return HEIGHT - EDGE + share * (1.5 * EDGE - HEIGHT)
