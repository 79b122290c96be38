"""Make the encoder: `python -m knowledge.training COMMAND …`; `--help` names the commands."""

import argparse
from dataclasses import fields, replace
from typing import TypeVar

from knowledge.training.arguments import parser
from knowledge.training.recipe import Distillation, Teaching

Recipe = TypeVar("Recipe", Distillation, Teaching)


def main(arguments: list[str] | None = None) -> None:
    """Run one command."""
    making = {"sentences": sentences, "collect": collect, "distil": distil, "teach": teach}
    after = {"average": average, "export": export, "benchmark": benchmark}
    chosen = parser(making | after).parse_args(arguments)
    chosen.run(chosen)


def collect(chosen: argparse.Namespace) -> None:
    """Put lessons together."""
    from knowledge.training.collect import collect as gather
    from knowledge.training.question_passage import write_lessons

    found = gather(chosen.files, [path.read_text("utf-8") for path in chosen.forbidden])
    write_lessons(found.lessons, chosen.out)
    print(f"{len(found.lessons)} lessons; left out: {found.left_out}")


def sentences(chosen: argparse.Namespace) -> None:
    """Take English sentences out of a dump of Wikipedia."""
    from knowledge.training.wikipedia import read_articles
    from knowledge.training.wikipedia import sentences as taken

    found = [line for article in read_articles(chosen.dump) for line in taken(article)]
    chosen.out.write_text("".join(f"{line}\n" for line in dict.fromkeys(found)), encoding="utf-8")
    print(f"{len(dict.fromkeys(found))} sentences")


def distil(chosen: argparse.Namespace) -> None:
    """Run the first stage."""
    from knowledge.training.curves import plot
    from knowledge.training.distil import distil as run
    from knowledge.training.material import Texts
    from knowledge.training.question_passage import field_words

    words = field_words(chosen.lessons) if chosen.lessons else []
    texts = Texts(chosen.parallel, chosen.wordnet, chosen.english)
    print(run(texts, chosen.out, _recipe(Distillation(), chosen), words=words))
    if (chosen.out / "log.jsonl").exists():  # a start that is only laid has no curve
        print(plot(chosen.out))


def teach(chosen: argparse.Namespace) -> None:
    """Run the second stage."""
    from knowledge.training.curves import plot
    from knowledge.training.material import Texts
    from knowledge.training.teach import Sources
    from knowledge.training.teach import teach as run

    texts = Texts(chosen.parallel, chosen.wordnet, chosen.english)
    sources = Sources(chosen.student, chosen.lessons, texts)
    print(run(sources, chosen.out, _recipe(Teaching(), chosen)))
    print(plot(chosen.out))


def average(chosen: argparse.Namespace) -> None:
    """Save a student between two."""
    from knowledge.training.average import average as run

    print(run(chosen.begun, chosen.ended, chosen.share, chosen.out, chosen.upper))


def export(chosen: argparse.Namespace) -> None:
    """Write the folder that is shipped."""
    from knowledge.training.export import export as run

    cosine = run(chosen.student, chosen.out)
    print(f"cosine of the serving file with the plain weights: {cosine:.4f}")


def benchmark(chosen: argparse.Namespace) -> None:
    """Measure encoders."""
    from knowledge.training.benchmark.measure import Data, measure
    from knowledge.training.benchmark.report import table, write

    data = Data(chosen.evaluation, chosen.lessons, tuple(chosen.questions), chosen.index)
    report = measure(chosen.encoders, data, tuple(chosen.cores), tuple(chosen.splits))
    write(report, chosen.out)
    print(table(report))


def _recipe(recipe: Recipe, chosen: argparse.Namespace) -> Recipe:
    named = {field.name: getattr(chosen, field.name, None) for field in fields(recipe)}
    return replace(recipe, **{name: value for name, value in named.items() if value is not None})


if __name__ == "__main__":
    main()
