"""Hurried: the Rasa server as it is deployed, but that forgets so many times sooner (HURRY).

Runs on Rasa's interpreter: with it an hour's worth of conversations fits in ten minutes.
"""

from __future__ import annotations

import os

from bot import kept

kept.IDLE /= float(os.environ["HURRY"])

from bot.serve import main  # noqa: E402  after the half hour has been made shorter

if __name__ == "__main__":
    main()
