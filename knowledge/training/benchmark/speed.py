"""How fast one encoder is, measured in a process of its own with its own memory and threads."""

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence

from knowledge.dense import Encode

WARM = 20
QUESTIONS = 300
SENTENCES = 1_000


def speed_figures(name: str, cores: int, texts: Sequence[str]) -> dict[str, float]:
    """Measure an encoder in a fresh process that may use so many cores."""
    allowed = sorted(os.sched_getaffinity(0))[:cores]
    done = subprocess.run(
        [sys.executable, "-m", __name__, name, json.dumps(allowed)],
        input=json.dumps(list(texts)),
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"OMP_NUM_THREADS": str(len(allowed))},
    )
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def _measure(name: str, texts: list[str]) -> dict[str, float]:
    began = time.perf_counter()
    from knowledge.training.benchmark.encoders import open_encoder

    encode = open_encoder(name).questions
    encode(texts[:1])
    loaded = time.perf_counter() - began
    asked = [texts[number % len(texts)] for number in range(WARM + QUESTIONS)]
    times = sorted([_timed(encode, [text]) for text in asked][WARM:])
    batch = (texts * (SENTENCES // len(texts) + 1))[:SENTENCES]
    return {
        "p50 ms": round(1000 * times[len(times) // 2], 2),
        "p95 ms": round(1000 * times[int(len(times) * 0.95)], 2),
        "sentences/s": round(SENTENCES / _timed(encode, batch)),
        "load s": round(loaded, 2),
        "memory MB": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def _timed(encode: Encode, texts: list[str]) -> float:
    began = time.perf_counter()
    encode(texts)
    return time.perf_counter() - began


if __name__ == "__main__":
    os.sched_setaffinity(0, json.loads(sys.argv[2]))
    sys.stdout.write(json.dumps(_measure(sys.argv[1], json.load(sys.stdin))))
