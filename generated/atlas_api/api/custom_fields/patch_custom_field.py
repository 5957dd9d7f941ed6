# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.custom_field import CustomField
from ...models.custom_field_patch import CustomFieldPatch
from ...runtime import wire
from ...types import Response


def _get_kwargs(
    id: int,
    *,
    body: CustomFieldPatch,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/custom-fields/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = wire(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> CustomField:
    if response.status_code == 200:
        _response_200: Any = response.json()
        response_200: CustomField = _response_200
        if _response_200 is not None:
            response_200 = CustomField.from_dict(_response_200)

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[CustomField]:
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
    body: CustomFieldPatch,
) -> Response[CustomField]:
    """Change a custom field

     `required` and `copyOnRepeat` are kept when they are left out, `options` are emptied; the kind of
    record cannot change. (since 1.6.0)

    Args:
        id (int):
        body (CustomFieldPatch):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[CustomField]
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
    body: CustomFieldPatch,
) -> CustomField:
    """Change a custom field

     `required` and `copyOnRepeat` are kept when they are left out, `options` are emptied; the kind of
    record cannot change. (since 1.6.0)

    Args:
        id (int):
        body (CustomFieldPatch):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        CustomField
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
    body: CustomFieldPatch,
) -> Response[CustomField]:
    """Change a custom field

     `required` and `copyOnRepeat` are kept when they are left out, `options` are emptied; the kind of
    record cannot change. (since 1.6.0)

    Args:
        id (int):
        body (CustomFieldPatch):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[CustomField]
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
    body: CustomFieldPatch,
) -> CustomField:
    """Change a custom field

     `required` and `copyOnRepeat` are kept when they are left out, `options` are emptied; the kind of
    record cannot change. (since 1.6.0)

    Args:
        id (int):
        body (CustomFieldPatch):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        CustomField
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
        )
    ).parsed
