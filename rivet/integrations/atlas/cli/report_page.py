"""Self-contained HTML report: plots as SVG, and their numbers as tables."""

from __future__ import annotations

import html
import io
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from rivet.integrations.atlas.cli.report_statistics import AGES, OLDEST, PRIORITIES, STATUSES, Statistics

COLOURS = {"CRITICAL": "#8c1d18", "HIGH": "#d5533f", "MEDIUM": "#e0a030", "LOW": "#5a9e6f", "NONE": "#9aa6b8"}
BLUE, GREY = "#2f6db5", "#9aa6b8"
INK = "#010203"
"""Placeholder colour of text and axes, replaced by the page's, light or dark."""
STYLE = """
:root { color-scheme: light dark; --ink: #1b2330; --soft: #5a6577; --page: #f6f7f9; --card: #fff; --line: #d5dae2; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6eaf0; --soft: #a3adbd; --page: #12161c; --card: #1b2129; --line: #38414e; }
}
body {
  font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page);
  margin: 0 auto; max-width: 75rem; padding: 1.5rem;
}
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 33rem), 1fr)); gap: 1.25rem; }
figure, section, .tile { background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
figure, section { margin: 0; padding: 1rem; overflow-x: auto; }
section { margin-bottom: 1.25rem; }
figcaption, h2 { font-size: 1rem; font-weight: 600; margin: 0 0 .5rem; }
svg { width: 100%; height: auto; color: var(--ink); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem; margin: 1rem 0 1.25rem; }
.tile { padding: .75rem 1rem; }
.tile b { display: block; font-size: 1.75rem; line-height: 1.2; }
.tile.bad b { color: light-dark(#b3261e, #ff8a80); }
.tile span { color: var(--soft); font-size: .9rem; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { text-align: right; padding: .2rem .6rem; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child, section th, section td { text-align: left; }
section td:nth-child(1), section td:nth-child(4), section td:nth-child(5) { white-space: nowrap; }
summary { cursor: pointer; color: var(--soft); font-size: .9rem; }
@media (max-width: 40rem) {
  body { padding: .75rem; }
  figure, section { padding: .75rem .25rem; } section h2, figcaption { padding-left: .5rem; }
  section th:nth-child(4), section td:nth-child(4), section th:nth-child(6), section td:nth-child(6) { display: none; }
  section th, section td { padding: .3rem .4rem; }
}
@media print { details { display: none; } figure { break-inside: avoid; } body { background: #fff; } }
"""
Table = tuple[Sequence[str], Sequence[Sequence[Any]]]


def page(statistics: Statistics, title: str) -> str:
    """Return the complete page."""
    totals = f"{sum(statistics.backlog.values()):,} open, {sum(statistics.completed.values()):,} completed in the last "
    totals += f"{statistics.weeks} weeks, {statistics.cancelled:,} cancelled."
    totals += f" Made {statistics.now.astimezone():%Y-%m-%d %H:%M %Z}."
    figures = (
        ("Backlog by status and priority", *_backlog(statistics)),
        ("Age of the backlog", *_ages(statistics)),
        ("Completions a week", *_completions(statistics)),
        ("Mean time to repair, hours from creation to completion", *_repair(statistics)),
        (f"Assets with most work orders: open, and completed in {statistics.weeks} weeks", *_assets(statistics)),
    )
    body = "\n".join(_figure(number, *figure) for number, figure in enumerate(figures))
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{html.escape(title)}</title>\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n<h1>{html.escape(title)}</h1>\n<p>{totals}</p>\n"
        f"{_tiles(statistics)}\n{_worst(statistics)}\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _tiles(statistics: Statistics) -> str:
    hours = statistics.overall_repair_hours()
    tiles = (
        ("open", f"{sum(statistics.backlog.values()):,}", False),
        ("overdue", f"{statistics.overdue:,}", statistics.overdue > 0),
        ("done this week", f"{statistics.completed[statistics.mondays[-1]]:,}", False),
        (f"mean time to repair, {statistics.weeks} weeks", _duration(hours), False),
    )
    cells = "".join(
        f'<div class="tile{" bad" if is_bad else ""}"><b>{value}</b><span>{html.escape(name)}</span></div>'
        for name, value, is_bad in tiles
    )
    return f'<div class="tiles">{cells}</div>'


def _duration(hours: float | None) -> str:
    if hours is None:
        return "–"  # noqa: RUF001 - a dash for no value
    return f"{hours:.1f} h" if hours < 48 else f"{hours / 24:.1f} days"


def _worst(statistics: Statistics) -> str:
    if not statistics.worst:
        return ""
    rows = "".join(
        "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in cells) + "</tr>"
        for one in statistics.worst
        for cells in [
            (one.number, one.title, _words(one.priority), f"{one.due.astimezone():%Y-%m-%d}",
             f"{(statistics.now - one.due).days} days", one.asset)
        ]
    )  # fmt: skip
    heads = "".join(
        f'<th scope="col">{name}</th>' for name in ("number", "title", "priority", "due", "overdue by", "asset")
    )
    return f"<section><h2>Longest overdue</h2><table><tr>{heads}</tr>{rows}</table></section>"


def _figure(number: int, caption: str, drawn: Figure, table: Table) -> str:
    heads, rows = table
    head = "".join(f'<th scope="col">{html.escape(text)}</th>' for text in heads)
    lines = "".join("<tr>" + "".join(f"<td>{html.escape(_shown(cell))}</td>" for cell in row) + "</tr>" for row in rows)
    return (
        f'<figure role="group" aria-label="{html.escape(caption)}">\n<figcaption>{html.escape(caption)}</figcaption>\n'
        f"{_svg(drawn, number)}\n<details><summary>The numbers</summary>"
        f"<table><tr>{head}</tr>{lines}</table></details>\n</figure>"
    )


def _shown(cell: Any) -> str:
    return "" if cell is None else f"{cell:,.1f}" if isinstance(cell, float) else str(cell)


def _svg(drawn: Figure, number: int) -> str:
    target = io.StringIO()
    # Text as text, without dates and random ids: the same numbers give the same page.
    with warnings.catch_warnings(), mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "rivet-atlas"}):
        titles = _name_bars(drawn, number)
        for axes in drawn.axes:
            if axes.dataLim.y1 <= 0:
                axes.set_ylim(0, 1)  # without a value there would be ticks below 0
        warnings.simplefilter("ignore")  # a glyph that matplotlib's font lacks: the browser has it
        drawn.savefig(target, format="svg", metadata={"Date": None, "Creator": None}, transparent=True)
    found = target.getvalue().partition("<svg")[2].join(("<svg", "")).replace(INK, "currentColor")
    for name, title in titles.items():
        found = found.replace(f'<g id="{name}">', f'<g id="{name}"><title>{html.escape(title)}</title>', 1)
    return found


def _name_bars(drawn: Figure, number: int) -> dict[str, str]:
    """Label each bar, with its value as a tooltip."""
    found: dict[str, str] = {}
    for axes in drawn.axes:
        for container in axes.containers:
            series = str(container.get_label())
            upright = container.orientation == "vertical"  # type: ignore[attr-defined]
            for bar in container:
                value = bar.get_height() if upright else bar.get_width()
                name = f"bar-{number}-{len(found)}"
                bar.set_gid(name)
                found[name] = f"{value:,.4g}" + (f" {series}" if not series.startswith("_") else "")
    return found


def _axes(height: float = 3.2, unit: str = "work orders") -> tuple[Figure, Any]:
    colours: Any = dict.fromkeys(("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color"), INK)
    with mpl.rc_context(colours):
        drawn = Figure(figsize=(5, height), layout="constrained")
        axes = drawn.add_subplot()
    axes.set_ylabel(unit)
    axes.spines[["top", "right"]].set_visible(False)
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    return drawn, axes


def _backlog(statistics: Statistics) -> tuple[Figure, Table]:
    # A newer server may have words that are not known yet.
    statuses = [*STATUSES, *sorted({status for status, _ in statistics.backlog} - set(STATUSES))]
    priorities = [*PRIORITIES, *sorted({priority for _, priority in statistics.backlog} - set(PRIORITIES))]
    drawn, axes = _axes()
    names, below = [_words(status) for status in statuses], [0] * len(statuses)
    for priority in reversed(priorities):
        heights = [statistics.backlog[status, priority] for status in statuses]
        axes.bar(names, heights, bottom=below, color=COLOURS.get(priority, GREY), label=_words(priority))
        below = [low + height for low, height in zip(below, heights, strict=True)]
    _legend(drawn, len(priorities))
    rows = [[_words(status), *(statistics.backlog[status, one] for one in priorities)] for status in statuses]
    return drawn, (("status", *map(_words, priorities)), rows)


def _ages(statistics: Statistics) -> tuple[Figure, Table]:
    names = (*AGES, OLDEST)
    drawn, axes = _axes()
    axes.bar(names, [statistics.ages[name] for name in names], color=BLUE)
    axes.tick_params(axis="x", rotation=30)
    return drawn, (("age", "open"), [[name, statistics.ages[name]] for name in names])


def _completions(statistics: Statistics) -> tuple[Figure, Table]:
    counts = {week: statistics.completed[week] for week in statistics.mondays}
    return _by_week(counts, "completed"), (
        ("week from", "completed"),
        [[week, count] for week, count in counts.items()],
    )


def _repair(statistics: Statistics) -> tuple[Figure, Table]:
    hours = statistics.mean_repair_hours()
    drawn = _by_week({week: mean or 0.0 for week, mean in hours.items()}, "hours")
    return drawn, (("week from", "hours"), [[week, mean] for week, mean in hours.items()])


def _by_week(values: Mapping[str, float], unit: str) -> Figure:
    drawn, axes = _axes(unit=unit)
    axes.set_xlabel("week from")
    axes.bar(range(len(values)), list(values.values()), color=BLUE)
    axes.set_ylim(0, max(1.0, 1.05 * max(values.values())))  # a few seconds are no hours
    every = max(1, len(values) // 6)
    axes.set_xticks(range(0, len(values), every), [week[5:] for week in list(values)[::every]])
    return drawn


def _assets(statistics: Statistics) -> tuple[Figure, Table]:
    busiest = statistics.busiest_assets()
    drawn, axes = _axes(1 + 0.3 * max(3, len(busiest)), unit="")
    axes.set_xlabel("work orders")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    names = [_plain(name) for name in reversed(busiest)]
    open_ = [counts[0] for counts in reversed(busiest.values())]
    done = [counts[1] for counts in reversed(busiest.values())]
    axes.barh(range(len(names)), open_, color=COLOURS["HIGH"], label="open")
    axes.barh(range(len(names)), done, left=open_, color=GREY, label="completed")
    axes.set_yticks(range(len(names)), names)
    _legend(drawn, 2)
    return drawn, (("asset", "open", "completed"), [[name, *counts] for name, counts in busiest.items()])


def _legend(drawn: Figure, columns: int) -> None:
    """Add a legend above the plot: inside it would lie on bars."""
    drawn.legend(loc="outside upper right", ncols=columns, reverse=columns > 2, frameon=False, labelcolor=INK)


def _plain(name: str) -> str:
    """Return a name escaped for matplotlib's mathematics, and shortened to leave room for the plot."""
    short = name if len(name) <= 28 else f"{name[:27]}…"
    return short.encode(errors="replace").decode().replace("$", r"\$")


def _words(status: str) -> str:
    return status.replace("_", " ").lower()
