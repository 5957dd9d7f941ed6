# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.date_range import DateRange
from ...models.downtimes_and_costs_by_asset import DowntimesAndCostsByAsset
from ...runtime import wire
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: DateRange,
    company_id: int | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["companyId"] = company_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/analytics/assets/downtimes/costs",
        "params": params,
    }

    _kwargs["json"] = wire(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> list[DowntimesAndCostsByAsset]:
    if response.status_code == 200:
        _response_200: Any = response.json()
        response_200: list[DowntimesAndCostsByAsset] = _response_200
        if _response_200 is not None:
            if not isinstance(_response_200, list):
                raise TypeError("a list was promised")
            response_200 = []
            for response_200_item_data in _response_200:
                _response_200_item: Any = response_200_item_data
                response_200_item: DowntimesAndCostsByAsset = _response_200_item
                if _response_200_item is not None:
                    response_200_item = DowntimesAndCostsByAsset.from_dict(_response_200_item)

                response_200.append(response_200_item)

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[list[DowntimesAndCostsByAsset]]:
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
    body: DateRange,
    company_id: int | Unset = UNSET,
) -> Response[list[DowntimesAndCostsByAsset]]:
    """Downtimes and costs by asset

     (safe to repeat)

    Args:
        company_id (int | Unset):
        body (DateRange):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[list[DowntimesAndCostsByAsset]]
    """

    kwargs = _get_kwargs(
        body=body,
        company_id=company_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: DateRange,
    company_id: int | Unset = UNSET,
) -> list[DowntimesAndCostsByAsset]:
    """Downtimes and costs by asset

     (safe to repeat)

    Args:
        company_id (int | Unset):
        body (DateRange):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        list[DowntimesAndCostsByAsset]
    """

    return sync_detailed(
        client=client,
        body=body,
        company_id=company_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: DateRange,
    company_id: int | Unset = UNSET,
) -> Response[list[DowntimesAndCostsByAsset]]:
    """Downtimes and costs by asset

     (safe to repeat)

    Args:
        company_id (int | Unset):
        body (DateRange):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[list[DowntimesAndCostsByAsset]]
    """

    kwargs = _get_kwargs(
        body=body,
        company_id=company_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: DateRange,
    company_id: int | Unset = UNSET,
) -> list[DowntimesAndCostsByAsset]:
    """Downtimes and costs by asset

     (safe to repeat)

    Args:
        company_id (int | Unset):
        body (DateRange):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        list[DowntimesAndCostsByAsset]
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            company_id=company_id,
        )
    ).parsed
