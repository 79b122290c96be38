"""Voice: whose words a question asks for."""

from __future__ import annotations

import re

from knowledge.words import fold

# Who else speaks on these subjects. The issuers of the statements are not among them.
OTHER = (
    r"(inspecties?|inspectorate\w*|igj|bvikz|belangen(vereniging|organisaties?|club)|"
    r"vereniging|association|"
    r"interest group|minister\w*|staatssecretaris\w*|kabinet|regering|government|"
    r"ministerie\w*|ministry|"
    r"tweede kamer|kamerleden|parliament|politiek\w*|politicians?|gemeentes?|gemeenten|"
    r"municipalit\w+|wethouders?|vng|raad|raad voor de kinderbescherming|board|child "
    r"protection board|"
    r"(kinder)?rechters?|judges?|courts?|gerechtshof|rechtbank|politie|police|(kinder)?ombudsman|"
    r"vakbond(en)?|unions?|wetenschap\w*|onderzoekers?|researchers?|experts?|deskundigen|"
    r"jeugdzorg( nederland)?|jeugdbescherming|jeugdstem|(huis)?artsen|advocaten|lawyers|"
    r"journalist\w*|interviewer|kranten?|media|press|newspapers?|ouders|parents|"
    r"ketenpartners|scholen|schools|cbs|cliënten|clienten|kinderen zelf)"
)
SAYS = (
    r"(zegt|zei|zeggen|zeiden|vindt|vind|vond|vinden|vonden|denkt|dacht|denken|schrijft|schreef|"
    r"schrijven|schreven|stelt|stelde|stellen|concludeer\w+|adviseer\w+|oordeel\w+|beoordeel\w+|"
    r"eist|eiste|eisen|verwijt\w*|beweert|beweren|meldt|meldde|constateer\w+|antwoord\w+|"
    r"reageer\w+|gaf|geeft|geven|noemt|noemde|noemen|kijkt|kijken|kijk|somt|trekt|trok|"
    r"belooft|beloofde|"
    r"say|says|said|think|thinks|thought|wrote|write|conclude[sd]?|find|found|promised?|"
    r"demand\w*|recommend\w*|answer(ed)?|claim\w*|accuse\w*)"
)
VIEW = (
    r"(oordeel|mening|standpunt|reactie|antwoord|conclusies?|kritiek|visie|bevindingen|advies|"
    r"aanbevelingen|verwijten|opinion|view|judgement|verdict|criticism|findings|response)"
)
BETWEEN = r"\s+((de|het|een|die|dat|the|did|does|do|eigenlijk|nou|zelf|daar|dan)\s+){0,2}"
ASKED = re.compile(
    rf"\b{SAYS}{BETWEEN}{OTHER}\b|\b(did|does|do|has|have){BETWEEN}{OTHER}\s+{SAYS}\b"
)
VIEWED = re.compile(rf"\b{VIEW}\s+(van|of|by|from){BETWEEN}{OTHER}\b")
ACCORDING = re.compile(rf"\b(volgens|according to|namens){BETWEEN}{OTHER}\b")


TOLD = re.compile(rf"\b{OTHER}{BETWEEN}{SAYS}\b")


def asks_another(question: str) -> bool:
    """Whether a question asks what somebody says who is not the issuer of a statement."""
    words = fold(question)
    return any(pattern.search(words) for pattern in (ASKED, VIEWED, ACCORDING))


def names_another(question: str) -> bool:
    """Whether words are put into the mouth of somebody else, asked or told."""
    return asks_another(question) or bool(TOLD.search(fold(question)))
