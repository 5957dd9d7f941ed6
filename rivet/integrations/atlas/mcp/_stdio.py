"""The MCP server over standard input and output, on which nothing but the protocol is written."""

from __future__ import annotations

from mcp.server.stdio import stdio_server

from rivet.integrations.atlas.mcp._server import AtlasMcpServer


async def run_stdio(server: AtlasMcpServer) -> None:
    """Serve the client that started this process, until it closes standard input.

    While it serves, what else is printed goes to standard error.

    Args:
        server: The server.
    """
    async with stdio_server() as (incoming, outgoing):
        await server.server.run(incoming, outgoing, server.server.create_initialization_options())
