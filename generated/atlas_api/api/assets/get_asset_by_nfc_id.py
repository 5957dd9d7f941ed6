# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.asset_mini import AssetMini
from ...types import UNSET, Response


def _get_kwargs(
    *,
    nfc_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["nfcId"] = nfc_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/assets/nfc",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AssetMini:
    if response.status_code == 200:
        _response_200: Any = response.json()
        response_200: AssetMini = _response_200
        if _response_200 is not None:
            response_200 = AssetMini.from_dict(_response_200)

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[AssetMini]:
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
    nfc_id: str,
) -> Response[AssetMini]:
    """Find an asset by its NFC id; needs a licence

     (safe to repeat)

    Args:
        nfc_id (str):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[AssetMini]
    """

    kwargs = _get_kwargs(
        nfc_id=nfc_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    nfc_id: str,
) -> AssetMini:
    """Find an asset by its NFC id; needs a licence

     (safe to repeat)

    Args:
        nfc_id (str):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        AssetMini
    """

    return sync_detailed(
        client=client,
        nfc_id=nfc_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    nfc_id: str,
) -> Response[AssetMini]:
    """Find an asset by its NFC id; needs a licence

     (safe to repeat)

    Args:
        nfc_id (str):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[AssetMini]
    """

    kwargs = _get_kwargs(
        nfc_id=nfc_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    nfc_id: str,
) -> AssetMini:
    """Find an asset by its NFC id; needs a licence

     (safe to repeat)

    Args:
        nfc_id (str):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        AssetMini
    """

    return (
        await asyncio_detailed(
            client=client,
            nfc_id=nfc_id,
        )
    ).parsed
