# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.customer import Customer
from ...models.customer_patch import CustomerPatch
from ...runtime import wire
from ...types import Response


def _get_kwargs(
    id: int,
    *,
    body: CustomerPatch,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/customers/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = wire(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Customer:
    if response.status_code == 200:
        _response_200: Any = response.json()
        response_200: Customer = _response_200
        if _response_200 is not None:
            response_200 = Customer.from_dict(_response_200)

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Customer]:
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
    body: CustomerPatch,
) -> Response[Customer]:
    """Replace the properties of a customer

     The response shows neither `createdAt` nor `createdBy`; the record keeps both.

    Args:
        id (int):
        body (CustomerPatch):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[Customer]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: int,
    *,
    client: AuthenticatedClient,
    body: CustomerPatch,
) -> Customer:
    """Replace the properties of a customer

     The response shows neither `createdAt` nor `createdBy`; the record keeps both.

    Args:
        id (int):
        body (CustomerPatch):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Customer
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    id: int,
    *,
    client: AuthenticatedClient,
    body: CustomerPatch,
) -> Response[Customer]:
    """Replace the properties of a customer

     The response shows neither `createdAt` nor `createdBy`; the record keeps both.

    Args:
        id (int):
        body (CustomerPatch):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[Customer]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: int,
    *,
    client: AuthenticatedClient,
    body: CustomerPatch,
) -> Customer:
    """Replace the properties of a customer

     The response shows neither `createdAt` nor `createdBy`; the record keeps both.

    Args:
        id (int):
        body (CustomerPatch):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Customer
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
        )
    ).parsed
