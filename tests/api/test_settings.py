"""Settings: one of the environment that is unknown or malformed stops the start with a sentence."""

import dataclasses

import pytest

from api.settings import READERS, InvalidSettings, Settings
from tests.shapes import assert_sentence


def refused(**environment):
    with pytest.raises(InvalidSettings) as raised:
        Settings.from_environment(environment)
    assert_sentence(str(raised.value))
    return str(raised.value)


def test_without_a_word_the_defaults_hold():
    assert Settings.from_environment({"PATH": "/bin", "HOME": "/"}) == Settings(
        database_url="sqlite:///wirebrief.db", host="127.0.0.1", port=8000, fixtures=True
    )


def test_every_setting_can_be_set():
    assert Settings.from_environment(
        {
            "WIREBRIEF_DATABASE_URL": "sqlite:////tmp/x.db",
            "WIREBRIEF_HOST": "::1",
            "WIREBRIEF_PORT": "65535",
            "WIREBRIEF_FIXTURES": "off",
        }
    ) == Settings(database_url="sqlite:////tmp/x.db", host="::1", port=65535, fixtures=False)


def test_every_field_has_its_variable_and_every_variable_its_field():
    names = {field.name.upper() for field in dataclasses.fields(Settings)}
    assert names == set(READERS)


def test_settings_cannot_be_changed_afterwards():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings().port = 1  # type: ignore[misc]


@pytest.mark.parametrize(
    "name", ["WIREBRIEF_PROT", "WIREBRIEF_", "WIREBRIEF_port", "WIREBRIEF_DATABASE"]
)
def test_an_unknown_setting_is_named_with_those_that_there_are(name):
    said = refused(**{name: "8000"})
    assert name in said
    assert all(f"WIREBRIEF_{known}" in said for known in READERS)


@pytest.mark.parametrize(
    "port", ["", " ", "0", "-1", "65536", "80a", "8000 ", " 8000", "8e3", "١٢٣", "9" * 5000, "1.0"]
)
def test_a_port_is_a_number_from_1_to_65535(port):
    assert "1 to 65535" in refused(WIREBRIEF_PORT=port)


@pytest.mark.parametrize("switch", ["", "yes", "true", "1", "ON", "On", "off ", "0"])
def test_a_switch_is_on_or_off(switch):
    assert "on or off" in refused(WIREBRIEF_FIXTURES=switch)


@pytest.mark.parametrize("name", ["WIREBRIEF_HOST", "WIREBRIEF_DATABASE_URL"])
def test_a_text_may_not_be_empty(name):
    for value in ("", " "):
        assert name in refused(**{name: value})
