# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.comment_count import CommentCount
from ...types import Response


def _get_kwargs(
    work_order_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/comments/count/{work_order_id}".format(
            work_order_id=quote(str(work_order_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> CommentCount:
    if response.status_code == 200:
        _response_200: Any = response.json()
        response_200: CommentCount = _response_200
        if _response_200 is not None:
            response_200 = CommentCount.from_dict(_response_200)

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[CommentCount]:
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
    work_order_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[CommentCount]:
    """How many comments a work order has

     (safe to repeat) (since 1.6.0)

    Args:
        work_order_id (int):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[CommentCount]
    """

    kwargs = _get_kwargs(
        work_order_id=work_order_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    work_order_id: int,
    *,
    client: AuthenticatedClient,
) -> CommentCount:
    """How many comments a work order has

     (safe to repeat) (since 1.6.0)

    Args:
        work_order_id (int):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        CommentCount
    """

    return sync_detailed(
        work_order_id=work_order_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    work_order_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[CommentCount]:
    """How many comments a work order has

     (safe to repeat) (since 1.6.0)

    Args:
        work_order_id (int):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[CommentCount]
    """

    kwargs = _get_kwargs(
        work_order_id=work_order_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    work_order_id: int,
    *,
    client: AuthenticatedClient,
) -> CommentCount:
    """How many comments a work order has

     (safe to repeat) (since 1.6.0)

    Args:
        work_order_id (int):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        CommentCount
    """

    return (
        await asyncio_detailed(
            work_order_id=work_order_id,
            client=client,
        )
    ).parsed
