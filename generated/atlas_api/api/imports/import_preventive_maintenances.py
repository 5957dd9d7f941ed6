# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.import_started import ImportStarted
from ...models.preventive_maintenance_import import PreventiveMaintenanceImport
from ...runtime import wire
from ...types import UNSET, Response


def _get_kwargs(
    *,
    body: list[PreventiveMaintenanceImport],
    uuid: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["uuid"] = uuid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/import/preventive-maintenances",
        "params": params,
    }

    _kwargs["json"] = wire(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ImportStarted:
    if response.status_code == 200:
        _response_200: Any = response.json()
        response_200: ImportStarted = _response_200
        if _response_200 is not None:
            response_200 = ImportStarted.from_dict(_response_200)

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ImportStarted]:
    with errors.reading(response):
        parsed = _parse_response(client=client, response=response)
        if parsed is None:
            raise TypeError("null instead of a value")
        return Response(
            status_code=HTTPStatus(response.status_code),
            content=response.content,
            headers=response.headers,
            parsed=parsed,
        )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: list[PreventiveMaintenanceImport],
    uuid: str,
) -> Response[ImportStarted]:
    """Start an import of preventive maintenances

     In the background, as import_assets: the result comes over STOMP alone, a known `id` replaces that
    record, unknown names and e-mails are ignored but for categories, dates are Excel's. Each record is
    saved for itself: after a bad one the records before it stay, the others are not looked at.

    Args:
        uuid (str):
        body (list[PreventiveMaintenanceImport]):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[ImportStarted]
    """

    kwargs = _get_kwargs(
        body=body,
        uuid=uuid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: list[PreventiveMaintenanceImport],
    uuid: str,
) -> ImportStarted:
    """Start an import of preventive maintenances

     In the background, as import_assets: the result comes over STOMP alone, a known `id` replaces that
    record, unknown names and e-mails are ignored but for categories, dates are Excel's. Each record is
    saved for itself: after a bad one the records before it stay, the others are not looked at.

    Args:
        uuid (str):
        body (list[PreventiveMaintenanceImport]):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        ImportStarted
    """

    return sync_detailed(
        client=client,
        body=body,
        uuid=uuid,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: list[PreventiveMaintenanceImport],
    uuid: str,
) -> Response[ImportStarted]:
    """Start an import of preventive maintenances

     In the background, as import_assets: the result comes over STOMP alone, a known `id` replaces that
    record, unknown names and e-mails are ignored but for categories, dates are Excel's. Each record is
    saved for itself: after a bad one the records before it stay, the others are not looked at.

    Args:
        uuid (str):
        body (list[PreventiveMaintenanceImport]):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[ImportStarted]
    """

    kwargs = _get_kwargs(
        body=body,
        uuid=uuid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: list[PreventiveMaintenanceImport],
    uuid: str,
) -> ImportStarted:
    """Start an import of preventive maintenances

     In the background, as import_assets: the result comes over STOMP alone, a known `id` replaces that
    record, unknown names and e-mails are ignored but for categories, dates are Excel's. Each record is
    saved for itself: after a bad one the records before it stay, the others are not looked at.

    Args:
        uuid (str):
        body (list[PreventiveMaintenanceImport]):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        ImportStarted
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            uuid=uuid,
        )
    ).parsed
