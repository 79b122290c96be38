import re
import subprocess
import sys

from tests.load.machine import TICK, Machine, busy


def test_all_cores_are_counted_together() -> None:
    assert busy("cpu  100 20 3 9999 5 0 0 0 0 0\ncpu0 1 1 1 1\n") == 123 / TICK


def test_what_a_run_does_itself_is_not_taken_for_other_work() -> None:
    before = Machine.now()
    subprocess.run([sys.executable, "-c", "sum(range(10**7))"], check=True)
    (mine,) = re.findall(r"other work took (\d+)%", before.told())
    counted = before.__class__(before.before, before.at, before.busy - 1000.0, before.ours)
    (more,) = re.findall(r"other work took (\d+)%", counted.told())
    assert 0 <= int(mine) <= 100 < int(more)


def test_the_processor_is_named() -> None:
    assert re.match(r"load average [\d.]+ on \d+ cores \(.+\) before the run", Machine.now().told())
