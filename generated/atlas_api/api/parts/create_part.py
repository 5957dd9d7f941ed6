# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.part import Part
from ...models.part_create import PartCreate
from ...runtime import wire
from ...types import Response


def _get_kwargs(
    *,
    body: PartCreate,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/parts",
    }

    _kwargs["json"] = wire(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Part:
    if response.status_code == 200:
        _response_200: Any = response.json()
        response_200: Part = _response_200
        if _response_200 is not None:
            response_200 = Part.from_dict(_response_200)

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Part]:
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
    body: PartCreate,
) -> Response[Part]:
    """Create a part

    Args:
        body (PartCreate):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[Part]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: PartCreate,
) -> Part:
    """Create a part

    Args:
        body (PartCreate):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Part
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: PartCreate,
) -> Response[Part]:
    """Create a part

    Args:
        body (PartCreate):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[Part]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: PartCreate,
) -> Part:
    """Create a part

    Args:
        body (PartCreate):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Part
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
