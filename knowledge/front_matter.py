"""Front matter: the YAML head of a Markdown file, read strictly, each value with its line."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from pathlib import Path

import yaml

FENCE = "---\n"


class StatementError(ValueError):
    """A statement file that cannot be used; the message names the file, the line and the cure."""

    def __init__(self, path: Path, line: int, problem: str) -> None:
        super().__init__(f"{path}:{line}: {problem}")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields of one file and the line on which each stands."""

    path: Path
    fields: Mapping[str, object]
    lines: Mapping[str, int]

    @classmethod
    def read(cls, path: Path) -> FrontMatter:
        """Read the head of a Markdown file; StatementError when it is not YAML between fences."""
        text = read_utf8(path)
        head, fence, _ = text.removeprefix(FENCE).partition("\n" + FENCE)
        if not text.startswith(FENCE) or not fence:
            raise StatementError(
                path, 1, "no front matter: begin the file with a block between '---'"
            )
        try:
            node, fields = _parsed(head)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 2 if error.problem_mark else 1
            raise StatementError(
                path, line, f"front matter is not valid YAML: {error.problem}"
            ) from None
        except yaml.reader.ReaderError as error:
            line = head[: error.position].count("\n") + 2
            raise StatementError(
                path, line, f"a character that cannot be seen: U+{error.character:04X}"
            ) from None
        if not isinstance(node, yaml.MappingNode):
            raise StatementError(path, 2, "front matter must be 'field: value' lines")
        return cls(path, fields, cls._lines(path, node))

    @staticmethod
    def _lines(path: Path, node: yaml.MappingNode) -> dict[str, int]:
        lines: dict[str, int] = {}
        for key, value in node.value:
            line = _line(key)
            if key.value in lines:
                raise StatementError(path, line, f"field '{key.value}' stands twice")
            lines[key.value] = line
            if isinstance(value, yaml.SequenceNode):
                lines |= {f"{key.value}.{at}": _line(item) for at, item in enumerate(value.value)}
        return lines

    def error(self, field: str, problem: str) -> StatementError:
        """An error on the line of a field, or of an item of a list ('roles.2')."""
        return StatementError(self.path, self.lines.get(field, 1), problem)

    def require(self, names: Set[str], optional: Set[str] = frozenset()) -> None:
        """Refuse a missing or an unknown field."""
        for name in sorted(names - self.fields.keys()):
            raise StatementError(
                self.path, 1, f"field '{name}' is missing (write 'null' if unknown)"
            )
        for name in sorted(self.fields.keys() - names - optional):
            raise self.error(name, f"unknown field '{name}'")

    def text(self, field: str) -> str:
        """A field that must be filled."""
        value = self.optional(field)
        if value is None:
            raise self.error(field, f"field '{field}' must be filled")
        return value

    def optional(self, field: str) -> str | None:
        """A field that may be null."""
        value = self.fields[field]
        if value is None:
            return None
        if not isinstance(value, str) or not value.strip():
            raise self.error(field, f"field '{field}' must be text or null")
        return value.strip()

    def texts(self, field: str) -> tuple[str, ...]:
        """A field that is a list of texts."""
        value = self.fields[field]
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.error(field, f"field '{field}' must be a list of texts")
        return tuple(value)

    def mapping(self, field: str) -> Mapping[str, str | None]:
        """A field that maps names to texts."""
        value = self.fields[field]
        if not isinstance(value, dict) or not all(
            isinstance(item, str | None) for pair in value.items() for item in pair
        ):
            raise self.error(field, f"field '{field}' must map names to texts")
        return value

    def pairs(self, field: str) -> tuple[tuple[str, str], ...]:
        """A field that is a list of 'name: text' items, in order."""
        value = self.fields[field]
        if not isinstance(value, list) or not all(
            isinstance(i, dict) and len(i) == 1 for i in value
        ):
            raise self.error(field, f"field '{field}' must be a list of 'name: text' items")
        return tuple((str(name), str(text)) for item in value for name, text in item.items())


def read_utf8(path: Path) -> str:
    """A file's text; StatementError naming the line of the first byte that is not UTF-8."""
    data = path.read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise StatementError(path, line, "not UTF-8: save the file as UTF-8") from None


def _line(node: yaml.Node) -> int:
    """A node's line in the file: marks count from 0, and the fence stands above."""
    return int(node.start_mark.line) + 2


def _parsed(head: str) -> tuple[yaml.Node | None, dict[str, object]]:
    """The head as nodes and as fields, by the fast parser; by the other when something is wrong.

    Of the two only the one in Python says in words that editors know what is wrong, and where.
    """
    try:
        return yaml.compose(head, yaml.CSafeLoader), yaml.load(head, _FastTextLoader)
    except yaml.YAMLError:
        return yaml.compose(head, yaml.SafeLoader), yaml.load(head, _TextLoader)


class _TextLoader(yaml.SafeLoader):
    """A safe loader that leaves everything but null as the text an editor typed.

    YAML 1.1 would read 2024 as a number, 2024-09-01 as a date and the key "on" as true.
    """


class _FastTextLoader(yaml.CSafeLoader):
    """The same in C, seven times as fast."""


_FastTextLoader.yaml_implicit_resolvers = _TextLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag == "tag:yaml.org,2002:null"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
