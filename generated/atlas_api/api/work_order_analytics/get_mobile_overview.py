# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.mobile_work_order_stats import MobileWorkOrderStats
from ...types import UNSET, Response


def _get_kwargs(
    *,
    assigned_to_me: bool,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["assignedToMe"] = assigned_to_me

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/analytics/work-orders/mobile/overview",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> MobileWorkOrderStats:
    if response.status_code == 200:
        _response_200: Any = response.json()
        response_200: MobileWorkOrderStats = _response_200
        if _response_200 is not None:
            response_200 = MobileWorkOrderStats.from_dict(_response_200)

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[MobileWorkOrderStats]:
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
    assigned_to_me: bool,
) -> Response[MobileWorkOrderStats]:
    """Mobile overview

     (safe to repeat)

    Args:
        assigned_to_me (bool):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[MobileWorkOrderStats]
    """

    kwargs = _get_kwargs(
        assigned_to_me=assigned_to_me,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    assigned_to_me: bool,
) -> MobileWorkOrderStats:
    """Mobile overview

     (safe to repeat)

    Args:
        assigned_to_me (bool):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        MobileWorkOrderStats
    """

    return sync_detailed(
        client=client,
        assigned_to_me=assigned_to_me,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    assigned_to_me: bool,
) -> Response[MobileWorkOrderStats]:
    """Mobile overview

     (safe to repeat)

    Args:
        assigned_to_me (bool):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[MobileWorkOrderStats]
    """

    kwargs = _get_kwargs(
        assigned_to_me=assigned_to_me,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    assigned_to_me: bool,
) -> MobileWorkOrderStats:
    """Mobile overview

     (safe to repeat)

    Args:
        assigned_to_me (bool):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        MobileWorkOrderStats
    """

    return (
        await asyncio_detailed(
            client=client,
            assigned_to_me=assigned_to_me,
        )
    ).parsed
