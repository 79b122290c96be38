"""First texts: of every kind and length, judged at the start so that no message has to wait."""

LONG = 9000  # characters: more than are judged
PLAIN = "Mevrouw Jansen, Dorpsstraat 12, belt 06-12345678: hij slaat me. "
STRANGE = "Vóór 12 uur\u200b; e\u0323\u0301\u0323\u0301\u0323\u0301 ضرب ﷺ 🙏🏽 \ud800. "
TEXTS = tuple(
    text
    for part in ("hoi ", PLAIN, STRANGE, PLAIN + STRANGE)
    for text in (part, (part * LONG)[:LONG])
)
