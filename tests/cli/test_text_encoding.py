# ruff: noqa: RUF001
"""Encodings of CSV that are not Unicode: read by known words, by another script, else as Windows's cp1252."""

from __future__ import annotations

import pytest

from rivet.integrations.atlas.cli.text_encoding import decode

SHORT_TEXTS = (
    "Titel;Beschreibung\r\nGehäuse täglich prüfen;jährlich\r\n", "Titel;Asset\r\nÖl wechseln;\r\n",
    "Titel\r\nÖl\r\n", "Titel\r\nTür\r\n", "Titel;Ort\r\nGröße messen;Außen\r\n", "Titel\r\nKühlmittel auffüllen\r\n",
    "Titel\r\nLüfter säubern\r\n", "Titel\r\nÜberdruckventil\r\n", "Titel\r\nSchläuche erneuern\r\n",
    "Titel\r\nHöhe 3 m², 20 °C\r\n", "Titel\r\nMaß: ¼ Zoll ± 5 µm\r\n", "Titel\r\nPreis 5 € – „fällig“\r\n",
    "Titel\r\nÄußere Böden\r\n", "Titel\r\nFörderbänder schmieren\r\n", "Titel\r\nSTÖRUNG PRÜFEN\r\n",
    "Titre;Lieu\r\nVérifier la pompe;Étage 2\r\n", "Titre\r\nNettoyer à fond\r\n", "Titre\r\nPièce créée\r\n",
    "Titre\r\nContrôle de la chaudière\r\n", "Titre\r\nN° 5 : tête d’arrêt\r\n", "Titre\r\nMaître d'œuvre\r\n",
    "Titre\r\nÇa goûte « fuite »\r\n", "Titre\r\nNoël, maïs\r\n", "Titre\r\nBâtiment où\r\n",
    "Título;Descripción\r\nRevisión;año\r\n", "Nombre\r\nCamión grúa\r\n", "Nombre\r\n¿Está el baño?\r\n",
    "Nombre\r\nN.º 3, 2ª planta\r\n", "Nombre\r\nÁrea común\r\n", "Nombre\r\nPingüino ¡ya!\r\n",
)  # fmt: skip


@pytest.mark.parametrize("text", SHORT_TEXTS)
def test_short_western_texts(text: str) -> None:
    assert decode(text.encode("cp1252"), "new.csv") == (text, "cp1252")


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "title;priority\r\nЗамена масла в насосе;High\r\nПроверить фильтр;Low\r\n"),
        ("cp1251", "Название;Описание\r\nПроверка насоса;ежедневно\r\n"),
        ("cp1253", "title;priority\r\nΈλεγχος αντλίας νερού;High\r\nΑλλαγή φίλτρου στο κτίριο;Low\r\n"),
        ("cp932", "title,priority\r\n給水ポンプの点検,High\r\nフィルターの交換,Low\r\n"),
        ("cp850", "Titel;Priorität;Fälligkeit\r\nGehäuse prüfen;Hoch;1.12.2026\r\n"),
        ("mac_roman", "Titel;Priorität;Fälligkeit\r\nGehäuse prüfen;Hoch;1.12.2026\r\n"),
        ("mac_roman", "Título;Descripción\r\nCamión;grúa\r\n"),
    ],
)
def test_other_encodings(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding), "new.csv") == (text, encoding)
