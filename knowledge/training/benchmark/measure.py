"""All measures of some encoders."""

from dataclasses import dataclass
from pathlib import Path

from knowledge.names import ubiquitous_names
from knowledge.training.benchmark.encoders import TEACHER, Reader, open_encoder, remembering
from knowledge.training.benchmark.meaning import english_kept, likeness, translation
from knowledge.training.benchmark.retrieval import search_figures
from knowledge.training.benchmark.sets import Search, faq, held_out, statements
from knowledge.training.benchmark.speed import speed_figures

Figures = dict[str, dict[str, float]]
FEWEST = 5  # below that a share says nothing


@dataclass(frozen=True)
class Data:
    """Where the sets are; those that are not given are not measured."""

    evaluation: Path
    lessons: Path | None = None
    questions: tuple[Path, ...] = ()
    index: Path | None = None


def measure(
    names: list[str], data: Data, cores: tuple[int, ...], splits: tuple[str, ...]
) -> dict[str, Figures]:
    """Measure each encoder on each set, and its speed on so many cores."""
    teacher, searches = remembering(open_encoder(TEACHER)), _searches(data, splits)
    report = {}
    for name in names:
        reader = teacher if name == TEACHER else remembering(open_encoder(name))
        figures = {"meaning": _meaning(reader, teacher, data.evaluation)}
        for label, search in searches.items():
            figures |= _search(label, reader, search)
        asked = searches["faq"].questions
        report[name] = figures | {f"{c} core(s)": speed_figures(name, c, asked) for c in cores}
    return report


def _meaning(reader: Reader, teacher: Reader, folder: Path) -> dict[str, float]:
    ntrex = folder / "ntrex_nl_en.tsv"
    figures = {
        "SICK-NL TEST, Spearman": likeness(reader.encode, folder / "sick_nl.tsv"),
        "NTREX nl→en, accuracy@1": translation(reader.encode, ntrex),
        "English kept, Spearman": english_kept(reader.encode, teacher.encode, ntrex),
    }
    return {name: round(figure, 4) for name, figure in figures.items()}


def _search(label: str, reader: Reader, search: Search) -> Figures:
    found = {f"{label}, {arm}": row for arm, row in search_figures(reader, search).items()}
    if ubiquitous_names(search.passages):
        kept = search_figures(reader, search, names=False)
        found |= {f"{label}, {arm}, names kept": kept[arm] for arm in ("dense", "fused")}
    return found


def _searches(data: Data, splits: tuple[str, ...]) -> dict[str, Search]:
    searches = {"faq": faq(data.evaluation / "coronacheck_faq.tsv")}
    if data.lessons:
        searches["held-out passages"] = held_out(data.lessons)
    for path in data.questions:
        searches |= _about_statements(path, data.index, splits)
    return searches


def _about_statements(path: Path, index: Path | None, splits: tuple[str, ...]) -> dict[str, Search]:
    if index is None:
        raise ValueError("Questions on the statements need --index")
    found = {
        f"{path.stem} {split or ''} {language}": statements(path, index, split, language)
        for split in (None, *splits)
        for language in ("nl", "en")
    }
    return {label: search for label, search in found.items() if len(search.gold) >= FEWEST}
