"""Headers and words of German, French and Spanish spreadsheets: what each means in Atlas, as data."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterable, Mapping

from rivet.integrations.atlas.cli.import_kinds import header_key

HEADERS: Mapping[str, tuple[str, str, str]] = {
    "acquisitionCost": (
        "Anschaffungskosten, Erwerbskosten, Kaufpreis, Preis", "coût d'acquisition, prix d'achat, prix",
        "costo de adquisición, coste de adquisición, precio",
    ),
    "additionalInfos": (
        "Zusätzliche Informationen, Zusatzinformationen, Bemerkung, Bemerkungen",
        "informations supplémentaires, remarque, remarques", "información adicional, observaciones",
    ),
    "address": ("Adresse, Anschrift", "adresse", "dirección"),
    "archived": ("archiviert", "archivé", "archivado"),
    "area": ("Bereich", "zone", "área, zona"),
    "asset": (
        "Anlage, Anlagenname, Betriebsmittel, Maschine", "équipement, nom de l'équipement, machine",
        "activo, nombre del activo, máquina, equipo",
    ),
    "assignedTo": (
        "zugewiesen an, Zuständige, Bearbeiter, Techniker, zusätzliche Arbeiter",
        "assigné à, affecté à, travailleurs supplémentaires, technicien",
        "asignado a, trabajadores adicionales, técnico",
    ),
    "barCode": ("Barcode, Strichcode", "code-barres, code à barres, code à barre", "código de barras"),
    "barcode": ("Barcode, Strichcode", "code-barres, code à barres, code à barre", "código de barras"),
    "category": ("Kategorie", "catégorie", "categoría"),
    "companyName": ("Unternehmen, Firma", "entreprise, société", "empresa"),
    "completedBy": ("abgeschlossen von, erledigt von", "terminé par", "completado por"),
    "completedOn": ("abgeschlossen am, erledigt am", "terminé le", "completado el"),
    "content": ("Kommentar, Text", "commentaire, texte", "comentario, texto"),
    "cost": ("Kosten, Preis, Stückpreis", "coût, prix, prix unitaire", "costo, coste, precio"),
    "createdAt": ("erstellt am, angelegt am", "créé le, date de création", "creado el, fecha de creación"),
    "createdBy": ("erstellt von, angelegt von", "créé par", "creado por"),
    "customers": ("Auftragnehmer, Kunden", "prestataires, clients", "contratistas, contratista, clientes"),
    "daysOfWeek": ("Wochentage, Tage", "jours de la semaine, jours", "días de la semana, días"),
    "description": ("Beschreibung", "description", "descripción"),
    "dueDate": (
        "Fälligkeitsdatum, Fälligkeit, fällig, fällig am, fällig bis, Termin, Datum",
        "date d'échéance, échéance, à faire avant, date", "fecha de vencimiento, vencimiento, fecha límite, fecha",
    ),
    "dueDateDelay": (
        "Fälligkeitsdatum-Verzögerung, Tage bis zur Fälligkeit", "jours avant l'échéance",
        "retraso en la fecha de vencimiento, días hasta el vencimiento",
    ),
    "email": ("E-Mail-Adresse, Mail", "adresse e-mail, courriel, adresse électronique", "correo electrónico, correo"),
    "endsOn": ("endet am, Ende", "se termine le, fin", "finaliza el, fin"),
    "estimatedDuration": (
        "geschätzte Dauer in Stunden, geschätzte Dauer, geschätzte Stunden, Dauer, Stunden, Dauer (h)",
        "durée estimée en heures, durée estimée, heures estimées, durée, heures",
        "duración estimada en horas, duración estimada, horas estimadas, duración, horas",
    ),
    "estimatedStartDate": (
        "geplanter Beginn, geplanter Start, Startdatum, Beginn, Termin, Datum",
        "date de début estimée, date de début, début, date", "fecha de inicio estimada, fecha de inicio, inicio, fecha",
    ),
    "every": ("Rhythmus, Intervall, Turnus, alle", "rythme, intervalle, périodicité", "ritmo, intervalo, periodicidad"),
    "feedback": ("Rückmeldung", "retour", "comentarios"),
    "firstName": ("Vorname, Name", "prénom, nom", "nombre"),
    "frequency": ("Frequenz, Häufigkeit", "fréquence", "frecuencia"),
    "inServiceDate": (
        "Inbetriebnahme, in Betrieb seit, Inbetriebnahmedatum", "date de mise en service, mise en service",
        "fecha de puesta en servicio, puesta en servicio",
    ),
    "jobTitle": ("Berufsbezeichnung, Funktion, Position", "profession, fonction, poste", "título profesional, puesto"),
    "lastName": ("Nachname, Familienname, Name", "nom de famille, nom", "apellido, apellidos, nombre"),
    "latitude": ("Breitengrad, geographische Breite", "latitude", "latitud"),
    "location": (
        "Standort, Standortname, Ort", "emplacement, nom de l'emplacement, lieu, site",
        "ubicación, nombre de la ubicación, localización, lugar",
    ),
    "longitude": ("Längengrad, geographische Länge", "longitude", "longitud"),
    "manufacturer": ("Hersteller", "fabricant, fabriquant", "fabricante"),
    "meter": ("Zähler", "compteur", "medidor, contador"),
    "meterCategory": ("Kategorie", "catégorie", "categoría"),
    "minQuantity": (
        "Mindestmenge, Mindestbestand", "quantité minimale, stock minimal", "cantidad mínima, stock mínimo",
    ),
    "model": ("Modell", "modèle", "modelo"),
    "name": ("Name, Bezeichnung", "nom, désignation", "nombre, denominación"),
    "nonStock": ("nicht vorrätig, nicht lagerhaltig", "hors stock, non stock", "sin stock"),
    "parentAsset": (
        "übergeordnete Anlage", "équipement parent", "activo padre, activo principal",
    ),
    "parentLocation": ("übergeordneter Standort", "emplacement parent", "ubicación padre"),
    "parts": ("Teile, Ersatzteile", "pièces", "repuestos, piezas"),
    "part": ("Teil, Ersatzteil", "pièce", "repuesto, pieza"),
    "password": ("Passwort, Kennwort", "mot de passe", "contraseña"),
    "phone": ("Telefon, Telefonnummer", "téléphone, téléphone fixe", "teléfono"),
    "power": ("Leistung", "puissance", "potencia"),
    "primaryUser": (
        "Hauptarbeiter, Verantwortlicher, verantwortlich", "travailleur principal, responsable",
        "trabajador principal, responsable",
    ),
    "priority": ("Priorität, Prio, Dringlichkeit", "priorité, urgence", "prioridad, urgencia"),
    "quantity": ("Menge, Anzahl, Bestand", "quantité, stock", "cantidad, existencias"),
    "recurrenceBasedOn": (
        "Wiederholung basiert auf, gezählt ab", "récurrence basée sur, compté à partir de",
        "recurrencia basada en, contado desde",
    ),
    "recurrenceType": (
        "Wiederholung, Wiederholungstyp", "récurrence, type de récurrence", "recurrencia, tipo de recurrencia",
    ),
    "requiredSignature": (
        "erfordert Unterschrift, Unterschrift, Unterschrift erforderlich", "nécessite une signature, signature",
        "firma requerida, requiere firma, firma",
    ),
    "role": ("Rolle", "rôle", "rol"),
    "serialNumber": ("Seriennummer, Serien-Nr.", "numéro de série, n° de série", "número de serie, n.º de serie"),
    "startsOn": ("beginnt am, Beginn, Startdatum", "commence le, début, date de début", "comienza el, inicio"),
    "status": ("Status, Zustand", "statut, état", "estado"),
    "team": ("Team, Teamname, Gruppe", "équipe, nom de l'équipe", "equipo, nombre del equipo"),
    "teams": ("Teams, Gruppen, Team", "équipes, équipe", "equipos, equipo"),
    "title": (
        "Titel, Betreff, Bezeichnung, Auftrag, Aufgabe", "titre, objet, intitulé", "título, asunto",
    ),
    "unit": ("Einheit", "unité", "unidad"),
    "updateFrequency": (
        "Aktualisierungsfrequenz, Ablesung alle Tage", "fréquence de mise à jour", "frecuencia de actualización",
    ),
    "updatedAt": ("geändert am", "modifié le", "modificado el"),
    "users": ("Benutzer, Mitglieder", "utilisateurs, membres", "usuarios, miembros"),
    "value": ("Wert, Zählerstand", "valeur", "valor"),
    "vendors": ("Lieferanten, Lieferant", "fournisseurs, fournisseur", "proveedores, proveedor"),
    "warrantyExpirationDate": (
        "Garantieablaufdatum, Garantieablauf, Garantie bis, Garantie",
        "date d'expiration de la garantie, expiration de la garantie, garantie",
        "fecha de expiración de la garantía, expiración de la garantía, garantía",
    ),
    "website": ("Webseite", "site internet, site web", "sitio web"),
    "workOrder": ("Arbeitsauftrag, Auftrag", "ordre de travail, bon de travail", "orden de trabajo"),
    "workers": ("zugewiesen an, Arbeiter", "assigné à, travailleurs", "asignado a, trabajadores"),
}  # fmt: skip
"""Titles of fields in German, French and Spanish. One may stand at several fields: then a kind that has more than one
of these does not take it without ``--map``."""

WORDS: Mapping[str, str] = {
    "NONE": "keine, aucune, ninguna, sin prioridad",
    "LOW": "niedrig, gering, basse, faible, baja",
    "MEDIUM": "mittel, normal, moyenne, media",
    "HIGH": "hoch, haute, élevée, alta",
    "CRITICAL": "kritisch, critique, crítica",
    "OPEN": "offen, neu, ouvert, ouverte, abierta, abierto",
    "IN_PROGRESS": "in Bearbeitung, in Arbeit, en cours, en progreso, en curso",
    "ON_HOLD": "in Wartestellung, wartend, pausiert, en attente, en pause, en espera",
    "COMPLETE": "done, finished, erledigt, abgeschlossen, fertig, complet, terminé, terminée, completa, "
    "completada, terminada",
    "CANCELLED": "canceled, storniert, abgebrochen, annulé, annulée, cancelada, anulada",
    "OPERATIONAL": "up, running, betriebsbereit, in Betrieb, opérationnel, en service, operativo, en servicio",
    "DOWN": "außer Betrieb, aus, Stillstand, ausgefallen, en panne, hors service, fuera de servicio, averiado",
    "STANDBY": "stand-by, Bereitschaft, en veille, en espera",
    "MODERNIZATION": "Modernisierung, modernisation, modernización",
    "INSPECTION_SCHEDULED": "Inspektion geplant, inspection planifiée, inspección programada",
    "COMMISSIONING": "Inbetriebnahme, mise en service, puesta en marcha",
    "EMERGENCY_SHUTDOWN": "Notabschaltung, Not-Aus, arrêt d'urgence, apagado de emergencia",
    "DAILY": "täglich, quotidien, journalier, diario",
    "WEEKLY": "wöchentlich, hebdomadaire, semanal",
    "MONTHLY": "monatlich, mensuel, mensual",
    "YEARLY": "annually, jährlich, annuel, anual",
    "QUARTERLY": "vierteljährlich, quartalsweise, trimestriel, trimestral",
    "HALF_YEARLY": "half-yearly, semi-annually, halbjährlich, semestriel, semestral",
    "SCHEDULED_DATE": "scheduled, geplantes Datum, geplant, date prévue, date planifiée, fecha programada",
    "COMPLETED_DATE": "completed, completion, Abschlussdatum, Abschluss, date de fin, fecha de finalización",
    "ADMIN": "administrator, administrateur, administrador",
    "TECHNICIAN": "Techniker, Technikerin, technicien, technicienne, técnico, técnica",
    "REQUESTER": "Antragsteller, Melder, demandeur, solicitante",
    "VIEW_ONLY": "viewer, nur lesen, lecture seule, solo lectura",
    "true": "true, yes, y, 1, x, ja, j, oui, si, wahr, vrai, verdadero, ✓, ✔, ☑, ☒, 🗹",
    "false": "false, no, n, 0, nein, non, falsch, faux, falso, ☐, ✗, ✘",
    "day": "days, Tag, Tage, Tagen, jour, jours, día, días",
    "week": "weeks, Woche, Wochen, semaine, semaines, semana, semanas",
    "month": "months, Monat, Monate, Monaten, mois, mes, meses",
    "year": "years, Jahr, Jahre, Jahren, an, ans, année, années, año, años",
    "total": "total, totals, grand total, subtotal, sub-total, sum, Summe, Gesamt, Gesamtsumme, Zwischensumme, "
    "insgesamt, somme, total général, sous-total, suma, total general",
}  # fmt: skip
"""Words that cells have beside those of Atlas itself, in any of the languages."""

DAYS = (
    "monday, mo, montag, lundi, lunes", "tuesday, tu, di, dienstag, mardi, martes",
    "wednesday, we, mi, mittwoch, mercredi, miércoles", "thursday, th, do, donnerstag, jeudi, jueves",
    "friday, fr, freitag, vendredi, viernes", "saturday, sa, samstag, sonnabend, samedi, sábado",
    "sunday, su, so, sonntag, dimanche, domingo",
)  # fmt: skip
"""Days of the week, Monday first; from three letters on their beginnings are understood."""
MONTHS = (
    "january, januar, jänner, janvier, enero", "february, februar, février, fevrier, febrero",
    "march, märz, maerz, mars, marzo", "april, avril, abril", "may, mai, mayo", "june, juni, juin, junio",
    "july, juli, juillet, julio", "august, août, agosto", "september, septembre, septiembre, setiembre",
    "october, oktober, octobre, octubre", "november, novembre, noviembre",
    "december, dezember, décembre, diciembre",
)  # fmt: skip
"""Months, of which the beginnings are understood that no other one has."""


def split(words: str) -> list[str]:
    """Return the entries of a list in these tables."""
    return words.split(", ")


@functools.cache
def _fields() -> Mapping[str, set[str]]:
    return _inverted((key, split(", ".join(titles))) for key, titles in HEADERS.items())


@functools.cache
def _codes() -> Mapping[str, set[str]]:
    return _inverted((code, split(words)) for code, words in WORDS.items())


def _inverted(entries: Iterable[tuple[str, Iterable[str]]]) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for meaning, words in entries:
        for word in words:
            found.setdefault(header_key(word) or word, set()).add(meaning)
    return found


def fields_of(header: str) -> Collection[str]:
    """Return the fields that a header of these languages may mean.

    Example:
        >>> sorted(fields_of("Fälligkeitsdatum")), sorted(fields_of("Titel *"))
        (['dueDate'], ['title'])
    """
    return _fields().get(header_key(header), ())


def word_of(cell: object, words: Collection[str]) -> str | None:
    """Return which of some words a cell means; None if it means none of them, or several.

    Example:
        >>> word_of("Hoch", ("LOW", "HIGH")), word_of("en espera", ("ON_HOLD", "OPEN"))
        ('HIGH', 'ON_HOLD')
    """
    text = str(cell).strip()
    found = [word for word in _codes().get(header_key(text) or text, ()) if word in words]
    return found[0] if len(found) == 1 else None


def number_of(name: str, names: Iterable[str]) -> int | None:
    """Return the place of a day or month in its list, by its name or the beginning of one; None for no single place.

    Example:
        >>> number_of("Do", DAYS), number_of("Dez.", MONTHS), number_of("ju", MONTHS)
        (3, 11, None)
    """
    text = header_key(name)
    places = {place: [header_key(one) for one in split(entry)] for place, entry in enumerate(names)}
    exact = [place for place, known in places.items() if text in known]
    cut = [place for place, known in places.items() if len(text) > 2 and any(one.startswith(text) for one in known)]
    found = exact or cut
    return found[0] if len(found) == 1 else None
