import pytest

from bot.settings import SettingError, Settings


def test_nothing_set_gives_the_defaults_on_this_machine_only() -> None:
    settings = Settings.read({})
    assert (settings.host, settings.port) == ("127.0.0.1", 5005)
    assert settings.action_url == "http://127.0.0.1:5055/webhook"
    assert settings.secret is None and settings.url is None


def test_the_action_server_is_found_where_it_listens() -> None:
    settings = Settings.read({"VT_ACTION_HOST": "10.0.0.2", "VT_ACTION_PORT": "7000"})
    assert settings.action_url == "http://10.0.0.2:7000/webhook"


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("VT_PORT", "http", "VT_PORT=http is not a port"),
        ("VT_PORT", "70000", "is not a port"),
        ("VT_ACTION_PORT", "-1", "is not a port"),
        ("VT_SECRET", "kort", "at least 32"),
        ("VT_URL", "localhost:5005", "begin with http"),
        ("VT_ACTION_URL", "ftp://x", "begin with http"),
        ("VT_ORIGINS", "*", "is not like https"),
        ("VT_ORIGINS", "https://www.voorbeeld.nl/", "is not like https"),
        ("VT_ORIGINS", "www.voorbeeld.nl", "is not like https"),
        ("VT_REDIS", "localhost:6379", "begin with redis://"),
        ("VT_RECORDS", "file", "use off or log"),
        ("VT_PROXIES", "-1", "is not a number"),
        ("VT_PROT", "5005", "VT_PROT is not a setting"),
    ],
)
def test_a_wrong_variable_is_refused_by_name(name: str, value: str, problem: str) -> None:
    with pytest.raises(SettingError, match=problem):
        Settings.read({name: value})


def test_variables_of_others_are_left_alone() -> None:
    assert Settings.read({"PATH": "/bin", "RASA_X": "1"}) == Settings.read({})


def test_sites_are_listed_with_commas_and_without_a_list_there_are_none() -> None:
    settings = Settings.read({"VT_ORIGINS": "https://a.nl, http://localhost:8000"})
    assert settings.origins == {"https://a.nl", "http://localhost:8000"}
    assert Settings.read({}).origins == frozenset()
