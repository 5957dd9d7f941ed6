# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.unscheduled_work_orders import UnscheduledWorkOrders
from ...models.work_order_status import WorkOrderStatus
from ...runtime import wire
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    statuses: list[WorkOrderStatus] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_statuses: list[str] | Unset = UNSET
    if not isinstance(statuses, Unset):
        json_statuses = wire(statuses)

    params["statuses"] = json_statuses

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workload/unscheduled",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UnscheduledWorkOrders:
    if response.status_code == 200:
        _response_200: Any = response.json()
        response_200: UnscheduledWorkOrders = _response_200
        if _response_200 is not None:
            response_200 = UnscheduledWorkOrders.from_dict(_response_200)

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UnscheduledWorkOrders]:
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
    statuses: list[WorkOrderStatus] | Unset = UNSET,
) -> Response[UnscheduledWorkOrders]:
    """Work orders without a date; needs a licence

     (safe to repeat) (since 1.7.0)

    Args:
        statuses (list[WorkOrderStatus] | Unset):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[UnscheduledWorkOrders]
    """

    kwargs = _get_kwargs(
        statuses=statuses,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    statuses: list[WorkOrderStatus] | Unset = UNSET,
) -> UnscheduledWorkOrders:
    """Work orders without a date; needs a licence

     (safe to repeat) (since 1.7.0)

    Args:
        statuses (list[WorkOrderStatus] | Unset):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        UnscheduledWorkOrders
    """

    return sync_detailed(
        client=client,
        statuses=statuses,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    statuses: list[WorkOrderStatus] | Unset = UNSET,
) -> Response[UnscheduledWorkOrders]:
    """Work orders without a date; needs a licence

     (safe to repeat) (since 1.7.0)

    Args:
        statuses (list[WorkOrderStatus] | Unset):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[UnscheduledWorkOrders]
    """

    kwargs = _get_kwargs(
        statuses=statuses,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    statuses: list[WorkOrderStatus] | Unset = UNSET,
) -> UnscheduledWorkOrders:
    """Work orders without a date; needs a licence

     (safe to repeat) (since 1.7.0)

    Args:
        statuses (list[WorkOrderStatus] | Unset):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        UnscheduledWorkOrders
    """

    return (
        await asyncio_detailed(
            client=client,
            statuses=statuses,
        )
    ).parsed
