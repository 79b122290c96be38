"""A student between two others: part way from where it began to where it ended.

Averaged weights keep more of what was known before (WiSE-FT: Wortsman et al. 2022).
"""

import re
from pathlib import Path

from knowledge.training.student import LONGEST, Student


def average(begun: Path, ended: Path, share: float, out: Path, upper: float | None = None) -> Path:
    """Save the student that lies `share` of the way from the first to the second, in `out`.

    The upper half of the layers may lie another share of the way: `upper`.
    """
    first, last = Student.load(begun, LONGEST), Student.load(ended, LONGEST)
    if first.tokenizer.get_vocab() != last.tokenizer.get_vocab():
        raise ValueError(f"{begun} and {ended} have other vocabularies: average two of one run")
    target, kept = last.state_dict(), first.state_dict()
    for name, weight in target.items():
        above = _is_upper(name, last.body.config.num_hidden_layers)
        weight.copy_(kept[name].lerp(weight, share if upper is None or not above else upper))
    last.save(out)
    return out


def _is_upper(name: str, depth: int) -> bool:
    found = re.search(r"\.layer\.(\d+)\.", name)
    return found is not None and 2 * int(found[1]) >= depth
