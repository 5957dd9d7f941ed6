"""MCP server for Atlas: tools for agents on this SDK, safe by construction. Needs ``rivet-atlas[mcp]``.

    atlas mcp                      # stdio, for desktop clients
    atlas mcp --http               # Streamable HTTP on loopback, with a bearer token

The same from Python: `AtlasMcpServer` with `McpOptions`, then `run_stdio`, `run_http`, or `http_app` in an ASGI server
of your own.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rivet.integrations.atlas.mcp._config_file import load_accounts
    from rivet.integrations.atlas.mcp._http import http_app, run_http
    from rivet.integrations.atlas.mcp._options import McpAccount, McpLimits, McpOptions
    from rivet.integrations.atlas.mcp._server import AtlasMcpServer
    from rivet.integrations.atlas.mcp._stdio import run_stdio

__all__ = (
    "AtlasMcpServer",
    "McpAccount",
    "McpLimits",
    "McpOptions",
    "http_app",
    "load_accounts",
    "run_http",
    "run_stdio",
)

_MODULES = {
    "AtlasMcpServer": "_server",
    "McpAccount": "_options",
    "McpLimits": "_options",
    "McpOptions": "_options",
    "http_app": "_http",
    "load_accounts": "_config_file",
    "run_http": "_http",
    "run_stdio": "_stdio",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = getattr(importlib.import_module(f"{__name__}.{_MODULES[name]}"), name)
    return globals()[name]


def __dir__() -> list[str]:
    return sorted(__all__)
