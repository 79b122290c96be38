"""Address: whose requests are counted together. Kept in memory only, never logged."""

from __future__ import annotations

from ipaddress import IPv6Address, ip_address

HOUSEHOLD = 64  # bits: one IPv6 customer has at least this many addresses to choose from


def address_of(peer: str, forwarded: str, proxies: int) -> str:
    """The sender behind so many proxies of our own; what others wrote in the header is not read."""
    hops = [hop.strip() for hop in forwarded.split(",") if hop.strip()]
    return hops[-proxies] if proxies and len(hops) >= proxies else peer


def group_of(address: str) -> str | None:
    """What an address is counted under; None for this machine itself, which is not limited.

    A proxy on this machine that VT_PROXIES does not tell of would else be limited as one visitor.
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return "unknown"
    if parsed.is_loopback:
        return None
    if isinstance(parsed, IPv6Address):
        return str(IPv6Address(int(parsed) >> HOUSEHOLD << HOUSEHOLD))
    return str(parsed)
