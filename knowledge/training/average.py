"""A student between two others: part way from where it began to where it ended.

Averaged weights keep more of what was known before (WiSE-FT: Wortsman et al. 2022).
"""

from pathlib import Path

from knowledge.training.student import LONGEST, Student


def average(begun: Path, ended: Path, share: float, out: Path) -> Path:
    """Save the student that lies `share` of the way from the first to the second, in `out`."""
    first, last = Student.load(begun, LONGEST), Student.load(ended, LONGEST)
    if first.tokenizer.get_vocab() != last.tokenizer.get_vocab():
        raise ValueError(f"{begun} and {ended} have other vocabularies: average two of one run")
    target, kept = last.state_dict(), first.state_dict()
    for name, weight in target.items():
        weight.copy_(kept[name].lerp(weight, share))
    last.save(out)
    return out
