# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.workload_overview import WorkloadOverview
from ...runtime import wire
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    start_date: datetime.date,
    end_date: datetime.date,
    user_ids: list[int] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_start_date = wire(start_date)
    params["startDate"] = json_start_date

    json_end_date = wire(end_date)
    params["endDate"] = json_end_date

    json_user_ids: list[int] | Unset = UNSET
    if not isinstance(user_ids, Unset):
        json_user_ids = user_ids

    params["userIds"] = json_user_ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workload/overview",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> WorkloadOverview:
    if response.status_code == 200:
        _response_200: Any = response.json()
        response_200: WorkloadOverview = _response_200
        if _response_200 is not None:
            response_200 = WorkloadOverview.from_dict(_response_200)

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[WorkloadOverview]:
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
    start_date: datetime.date,
    end_date: datetime.date,
    user_ids: list[int] | Unset = UNSET,
) -> Response[WorkloadOverview]:
    """Who works on what between two days; needs a licence

     (safe to repeat) (since 1.7.0)

    Args:
        start_date (datetime.date):
        end_date (datetime.date):
        user_ids (list[int] | Unset):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[WorkloadOverview]
    """

    kwargs = _get_kwargs(
        start_date=start_date,
        end_date=end_date,
        user_ids=user_ids,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    start_date: datetime.date,
    end_date: datetime.date,
    user_ids: list[int] | Unset = UNSET,
) -> WorkloadOverview:
    """Who works on what between two days; needs a licence

     (safe to repeat) (since 1.7.0)

    Args:
        start_date (datetime.date):
        end_date (datetime.date):
        user_ids (list[int] | Unset):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        WorkloadOverview
    """

    return sync_detailed(
        client=client,
        start_date=start_date,
        end_date=end_date,
        user_ids=user_ids,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    start_date: datetime.date,
    end_date: datetime.date,
    user_ids: list[int] | Unset = UNSET,
) -> Response[WorkloadOverview]:
    """Who works on what between two days; needs a licence

     (safe to repeat) (since 1.7.0)

    Args:
        start_date (datetime.date):
        end_date (datetime.date):
        user_ids (list[int] | Unset):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[WorkloadOverview]
    """

    kwargs = _get_kwargs(
        start_date=start_date,
        end_date=end_date,
        user_ids=user_ids,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    start_date: datetime.date,
    end_date: datetime.date,
    user_ids: list[int] | Unset = UNSET,
) -> WorkloadOverview:
    """Who works on what between two days; needs a licence

     (safe to repeat) (since 1.7.0)

    Args:
        start_date (datetime.date):
        end_date (datetime.date):
        user_ids (list[int] | Unset):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        WorkloadOverview
    """

    return (
        await asyncio_detailed(
            client=client,
            start_date=start_date,
            end_date=end_date,
            user_ids=user_ids,
        )
    ).parsed
