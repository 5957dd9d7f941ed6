# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.comment import Comment
from ...types import Response


def _get_kwargs(
    work_order_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/comments/search/{work_order_id}".format(
            work_order_id=quote(str(work_order_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> list[Comment]:
    if response.status_code == 200:
        _response_200: Any = response.json()
        response_200: list[Comment] = _response_200
        if _response_200 is not None:
            if not isinstance(_response_200, list):
                raise TypeError("a list was promised")
            response_200 = []
            for response_200_item_data in _response_200:
                _response_200_item: Any = response_200_item_data
                response_200_item: Comment = _response_200_item
                if _response_200_item is not None:
                    response_200_item = Comment.from_dict(_response_200_item)

                response_200.append(response_200_item)

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[list[Comment]]:
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
) -> Response[list[Comment]]:
    """All comments of a work order, newest first

     Takes no body. With a history licence the list holds entries of the system too, whose ids change
    with every call. (safe to repeat) (since 1.6.0)

    Args:
        work_order_id (int):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[list[Comment]]
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
) -> list[Comment]:
    """All comments of a work order, newest first

     Takes no body. With a history licence the list holds entries of the system too, whose ids change
    with every call. (safe to repeat) (since 1.6.0)

    Args:
        work_order_id (int):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        list[Comment]
    """

    return sync_detailed(
        work_order_id=work_order_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    work_order_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[list[Comment]]:
    """All comments of a work order, newest first

     Takes no body. With a history licence the list holds entries of the system too, whose ids change
    with every call. (safe to repeat) (since 1.6.0)

    Args:
        work_order_id (int):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[list[Comment]]
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
) -> list[Comment]:
    """All comments of a work order, newest first

     Takes no body. With a history licence the list holds entries of the system too, whose ids change
    with every call. (safe to repeat) (since 1.6.0)

    Args:
        work_order_id (int):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        list[Comment]
    """

    return (
        await asyncio_detailed(
            work_order_id=work_order_id,
            client=client,
        )
    ).parsed
