"""Precompile: all loops, for an image that nobody may write to. Needs the trained model."""

from __future__ import annotations

import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.nlu.danger import DangerPhrases
from bot.nlu.danger_model import DangerModel
from bot.nlu.danger_nets import DangerNets
from bot.warm import warm

MODEL = Path(__file__).parents[1] / "models" / "bot.tar.gz"


def trained_nets(model: Path = MODEL) -> DangerNets:
    """The danger nets as Rasa's trained model holds them, without Rasa."""
    with tarfile.open(model) as archive, TemporaryDirectory() as folder:
        (found,) = (one for one in archive.getmembers() if one.name.endswith("/danger.json"))
        found.name = "danger.json"
        archive.extract(found, folder)
        return DangerNets(DangerPhrases.read(), DangerModel.load(Path(folder) / found.name))


if __name__ == "__main__":
    warm()
    trained_nets()
