"""FastAPI service that turns faults into work orders: `uvicorn fastapi_service:app --app-dir examples`.

Settings come from the environment: ATLAS_BASE_URL, ATLAS_EMAIL, ATLAS_PASSWORD (or ATLAS_API_KEY).
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any, Literal

from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from rivet.integrations.atlas import (
    AtlasClient,
    AtlasConnectionError,
    AtlasError,
    AtlasNotFoundError,
    AtlasRateLimitError,
    AtlasTimeoutError,
    AtlasValidationError,
)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with AtlasClient(deadline=10) as client:  # one for all requests: they share connections and the token
        app.state.atlas = client
        yield


app = FastAPI(lifespan=lifespan)


def atlas(request: Request) -> AtlasClient:
    client: AtlasClient = request.app.state.atlas
    return client


Client = Annotated[AtlasClient, Depends(atlas)]


class Fault(BaseModel):
    """Fault reported by a machine."""

    id: str = Field(pattern="^[A-Za-z0-9._:-]{1,80}$")
    asset: str
    code: str
    severity: Literal["LOW", "MEDIUM", "HIGH", "CRITICAL"] = "HIGH"


@app.post("/faults", status_code=201)
async def report_fault(fault: Fault, client: Client) -> dict[str, Any]:
    """Create a work order, once for each fault: a machine may repeat its report."""
    work_order = await client.create_work_order(
        {"title": f"Fault {fault.code}", "priority": fault.severity, "assetId": fault.asset},
        idempotency_key=f"fault-{fault.id}",
    )
    return {"number": work_order.custom_id, "status": work_order["status"]}


@app.get("/work-orders/{number}")
async def show(number: str, client: Client) -> dict[str, Any]:
    """Return a work order from Atlas."""
    return dict(await client.get_work_order(number))


@app.get("/health")
async def health(client: Client) -> dict[str, Any]:
    """Return whether Atlas is up."""
    found = await client.health_check(timeout=2)
    return {"atlas": found.status, "latency_ms": found.latency_ms}


@app.exception_handler(AtlasError)
async def explain(_request: Request, error: AtlasError) -> JSONResponse:
    """Map an Atlas error to an HTTP response; no error of the SDK contains a secret."""
    status, headers = 502, {}
    if isinstance(error, AtlasValidationError):
        status = 422
    elif isinstance(error, AtlasNotFoundError):
        status = 404
    elif isinstance(error, AtlasRateLimitError):
        status, headers = 503, {"Retry-After": str(round(error.retry_after) + 1)}
    elif isinstance(error, (AtlasTimeoutError, AtlasConnectionError)):
        status = 504
    return JSONResponse({"error": type(error).__name__, "message": error.message}, status, headers)
