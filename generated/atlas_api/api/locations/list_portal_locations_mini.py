# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.location_mini import LocationMini
from ...types import Response


def _get_kwargs(
    portal_uuid: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/locations/public/mini/{portal_uuid}".format(
            portal_uuid=quote(str(portal_uuid), safe=""),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> list[LocationMini]:
    if response.status_code == 200:
        _response_200: Any = response.json()
        response_200: list[LocationMini] = _response_200
        if _response_200 is not None:
            if not isinstance(_response_200, list):
                raise TypeError("a list was promised")
            response_200 = []
            for response_200_item_data in _response_200:
                _response_200_item: Any = response_200_item_data
                response_200_item: LocationMini = _response_200_item
                if _response_200_item is not None:
                    response_200_item = LocationMini.from_dict(_response_200_item)

                response_200.append(response_200_item)

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[list[LocationMini]]:
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
    portal_uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[list[LocationMini]]:
    """The locations that a request portal offers

     (safe to repeat)

    Args:
        portal_uuid (str):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[list[LocationMini]]
    """

    kwargs = _get_kwargs(
        portal_uuid=portal_uuid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    portal_uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> list[LocationMini]:
    """The locations that a request portal offers

     (safe to repeat)

    Args:
        portal_uuid (str):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        list[LocationMini]
    """

    return sync_detailed(
        portal_uuid=portal_uuid,
        client=client,
    ).parsed


async def asyncio_detailed(
    portal_uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[list[LocationMini]]:
    """The locations that a request portal offers

     (safe to repeat)

    Args:
        portal_uuid (str):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[list[LocationMini]]
    """

    kwargs = _get_kwargs(
        portal_uuid=portal_uuid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    portal_uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> list[LocationMini]:
    """The locations that a request portal offers

     (safe to repeat)

    Args:
        portal_uuid (str):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        list[LocationMini]
    """

    return (
        await asyncio_detailed(
            portal_uuid=portal_uuid,
            client=client,
        )
    ).parsed
