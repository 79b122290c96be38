import pytest

from bot.channels.address import address_of, group_of


def test_without_a_proxy_of_ours_the_header_is_not_believed() -> None:
    assert address_of("203.0.113.9", "198.51.100.1", proxies=0) == "203.0.113.9"


def test_behind_one_proxy_the_last_hop_is_the_visitor_and_the_rest_is_hearsay() -> None:
    forwarded = "6.6.6.6, 198.51.100.1"
    assert address_of("127.0.0.1", forwarded, proxies=1) == "198.51.100.1"
    assert address_of("127.0.0.1", forwarded, proxies=2) == "6.6.6.6"


def test_a_proxy_that_says_nothing_is_counted_itself() -> None:
    assert address_of("10.0.0.2", "", proxies=1) == "10.0.0.2"


def test_one_ipv6_customer_is_one_visitor_however_many_addresses_there_are() -> None:
    assert group_of("2001:db8:1:2::1") == group_of("2001:db8:1:2:ffff::9")
    assert group_of("2001:db8:1:2::1") != group_of("2001:db8:1:3::1")


@pytest.mark.parametrize("address", ["127.0.0.1", "127.1.2.3", "::1"])
def test_this_machine_itself_is_not_limited(address: str) -> None:
    assert group_of(address) is None


def test_what_is_no_address_is_limited_all_together() -> None:
    assert group_of("' or 1=1") == group_of("") == "unknown"
