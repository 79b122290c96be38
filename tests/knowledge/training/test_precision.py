import pytest
import torch

from knowledge.training.precision import mixed


@pytest.mark.parametrize("has", [True, False])
def test_a_processor_computes_in_halves_only_where_it_is_made_for_them(
    has: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx512_bf16": has})
    wanted = torch.bfloat16 if has else torch.float32
    with mixed("cpu"):
        assert (torch.ones(2, 2) @ torch.ones(2, 2)).dtype == wanted


def test_a_processor_that_says_nothing_of_itself_computes_in_full(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", dict)
    with mixed("cpu"):
        assert (torch.ones(2, 2) @ torch.ones(2, 2)).dtype == torch.float32
