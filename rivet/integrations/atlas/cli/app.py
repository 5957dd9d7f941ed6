"""The ``atlas`` command and its groups of subcommands."""

from __future__ import annotations

from typing import Annotated

import typer

from rivet.integrations.atlas._version import __version__
from rivet.integrations.atlas.cli import (
    account,
    api_command,
    assets,
    completion,
    exports,
    imports,
    knowledge_atoms,
    locations,
    maintainx,
    mcp_server,
    meters,
    outbox,
    parts,
    plans,
    profile_commands,
    report,
    requests,
    servicetitan,
    shell_completion,
    users,
    web_pages,
    work_orders,
)
from rivet.integrations.atlas.cli.help_examples import with_examples
from rivet.integrations.atlas.cli.session import Session

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
work_orders.app.command()(knowledge_atoms.tag)
app.add_typer(work_orders.app, name="wo", help="Work orders.")
app.add_typer(assets.app, name="asset", help="Assets.")
app.add_typer(locations.app, name="location", help="Locations.")
app.add_typer(parts.app, name="part", help="Spare parts.")
app.add_typer(meters.app, name="meter", help="Meters and their readings.")
app.add_typer(plans.app, name="pm", help="Preventive maintenance.")
app.add_typer(requests.app, name="request", help="Requests for work.")
app.add_typer(users.app, name="user", help="People.")
app.add_typer(profile_commands.app, name="profile", help="Logins at several servers.")
app.add_typer(outbox.app, name="outbox", help="What waits for Atlas to come back.")
app.add_typer(maintainx.app, name="maintainx", help="Two-way sync with MaintainX.")
app.add_typer(servicetitan.app, name="servicetitan", help="Export to ServiceTitan.")
for command in (
    account.login,
    account.logout,
    account.whoami,
    account.doctor,
    exports.export,
    imports.import_,
    report.report,
    knowledge_atoms.feedback,
    api_command.api,
    mcp_server.mcp,
    web_pages.open_,
):
    app.command(command.__name__.rstrip("_"))(command)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"atlas {__version__}")
        raise typer.Exit


@app.callback()
def options(
    context: typer.Context,
    base_url: Annotated[str | None, typer.Option(help="Where the API is [ATLAS_BASE_URL].")] = None,
    email: Annotated[str | None, typer.Option(help="Who signs in [ATLAS_EMAIL].")] = None,
    json: Annotated[
        bool,
        typer.Option("--json", help="Print JSON, an object on each line; --json=title,status only these fields."),
    ] = False,
    json_fields: Annotated[str | None, typer.Option("--json-fields", hidden=True)] = None,
    profile: Annotated[
        str | None, typer.Option(help="The login to use [ATLAS_PROFILE].", autocompletion=completion.of_profiles)
    ] = None,
    timeout: Annotated[float | None, typer.Option(help="Seconds for one attempt.")] = None,
    version: Annotated[  # noqa: ARG001 - its callback has it
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Work with Atlas CMMS.

    These options may stand anywhere. Times are in this machine's zone, in JSON in UTC.
    """
    fields = tuple(field.strip() for field in (json_fields or "").split(",") if field.strip())
    context.obj = Session(base_url, email, json or json_fields is not None, timeout, profile, fields)


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []})
def sandbox(context: typer.Context) -> None:
    """Start a local Atlas; options as python -m rivet.integrations.atlas.sandbox --help lists them."""
    from rivet.integrations.atlas_sandbox.__main__ import main

    raise typer.Exit(main(context.args))


command_line = with_examples(typer.main.get_command(app))
shell_completion.register()
