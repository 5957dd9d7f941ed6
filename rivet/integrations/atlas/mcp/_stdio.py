"""MCP server over standard input and output, which carry only the protocol."""

from __future__ import annotations

import logging
import sys

from mcp.server.stdio import stdio_server

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.mcp._server import AtlasMcpServer

logger = logging.getLogger("rivet.integrations.atlas.mcp")


async def run_stdio(server: AtlasMcpServer) -> None:
    """Serve the client that started this process, until it closes standard input.

    Meanwhile, other output goes to standard error.

    Args:
        server: The server.

    Raises:
        AtlasConfigError: Standard input or output is closed: no MCP client started this process.
    """
    # The command replaces a standard input that is closed, so that prompts end; its first one shows that.
    if sys.__stdin__ is None or sys.stdin is None or sys.stdout is None:
        raise AtlasConfigError(
            "Standard input or output is closed, but the MCP client that starts this server talks through them. Serve "
            "over HTTP instead (atlas mcp --http)."
        )
    try:
        async with stdio_server() as (incoming, outgoing):
            await server.server.run(incoming, outgoing, server.server.create_initialization_options())
    except* BrokenPipeError:
        logger.info("The client has gone away.")
