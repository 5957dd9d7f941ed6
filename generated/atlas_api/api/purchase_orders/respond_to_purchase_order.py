# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.purchase_order import PurchaseOrder
from ...types import UNSET, Response


def _get_kwargs(
    id: int,
    *,
    approved: bool,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["approved"] = approved

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/purchase-orders/{id}/respond".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> PurchaseOrder:
    if response.status_code == 200:
        _response_200: Any = response.json()
        response_200: PurchaseOrder = _response_200
        if _response_200 is not None:
            response_200 = PurchaseOrder.from_dict(_response_200)

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[PurchaseOrder]:
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
    id: int,
    *,
    client: AuthenticatedClient,
    approved: bool,
) -> Response[PurchaseOrder]:
    """Approve or reject a purchase order

    Args:
        id (int):
        approved (bool):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[PurchaseOrder]
    """

    kwargs = _get_kwargs(
        id=id,
        approved=approved,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: int,
    *,
    client: AuthenticatedClient,
    approved: bool,
) -> PurchaseOrder:
    """Approve or reject a purchase order

    Args:
        id (int):
        approved (bool):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        PurchaseOrder
    """

    return sync_detailed(
        id=id,
        client=client,
        approved=approved,
    ).parsed


async def asyncio_detailed(
    id: int,
    *,
    client: AuthenticatedClient,
    approved: bool,
) -> Response[PurchaseOrder]:
    """Approve or reject a purchase order

    Args:
        id (int):
        approved (bool):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[PurchaseOrder]
    """

    kwargs = _get_kwargs(
        id=id,
        approved=approved,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: int,
    *,
    client: AuthenticatedClient,
    approved: bool,
) -> PurchaseOrder:
    """Approve or reject a purchase order

    Args:
        id (int):
        approved (bool):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        PurchaseOrder
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            approved=approved,
        )
    ).parsed
