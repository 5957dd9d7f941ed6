# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.asset_import import AssetImport
from ...models.import_started import ImportStarted
from ...runtime import wire
from ...types import UNSET, Response


def _get_kwargs(
    *,
    body: list[AssetImport],
    uuid: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["uuid"] = uuid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/import/assets",
        "params": params,
    }

    _kwargs["json"] = wire(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ImportStarted:
    if response.status_code == 200:
        _response_200: Any = response.json()
        response_200: ImportStarted = _response_200
        if _response_200 is not None:
            response_200 = ImportStarted.from_dict(_response_200)

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ImportStarted]:
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
    body: list[AssetImport],
    uuid: str,
) -> Response[ImportStarted]:
    """Start an import of assets

     The response comes at once and says nothing about the result: `message` is the `uuid` that was sent.
    The server then imports in the background (10,000 assets took 17 minutes) and sends the result,
    `{created, updated}` or a text that begins with `error:`, once and over STOMP alone, to
    `/user/{e-mail}/imports/{uuid}`; who does not listen can only search. Releases before 1.6.0 import
    within the request, and answer `created` and `updated`.
    It is one transaction: one bad record (no name, a text that is too long, a bar code that is there
    already or twice in the request, a parent without a licence for hierarchies, a list that is null)
    and nothing is imported. The server imports identical records once, in an order of its own. A record
    whose `id` is one of the company's replaces that asset, all its properties, and gives it a new
    number; with any other `id` it becomes a new asset, with another id.
    Names and e-mails that the server does not know are ignored, but for `category`, which is made.
    `status` is a word in the company's language (Operational, Down); any other means OPERATIONAL.
    `archived` is `Yes` or `true`. Dates are Excel's (days since 1899-12-30; text is 500). Unknown
    properties, `customFields` among them, are ignored.

    Args:
        uuid (str):
        body (list[AssetImport]):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[ImportStarted]
    """

    kwargs = _get_kwargs(
        body=body,
        uuid=uuid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: list[AssetImport],
    uuid: str,
) -> ImportStarted:
    """Start an import of assets

     The response comes at once and says nothing about the result: `message` is the `uuid` that was sent.
    The server then imports in the background (10,000 assets took 17 minutes) and sends the result,
    `{created, updated}` or a text that begins with `error:`, once and over STOMP alone, to
    `/user/{e-mail}/imports/{uuid}`; who does not listen can only search. Releases before 1.6.0 import
    within the request, and answer `created` and `updated`.
    It is one transaction: one bad record (no name, a text that is too long, a bar code that is there
    already or twice in the request, a parent without a licence for hierarchies, a list that is null)
    and nothing is imported. The server imports identical records once, in an order of its own. A record
    whose `id` is one of the company's replaces that asset, all its properties, and gives it a new
    number; with any other `id` it becomes a new asset, with another id.
    Names and e-mails that the server does not know are ignored, but for `category`, which is made.
    `status` is a word in the company's language (Operational, Down); any other means OPERATIONAL.
    `archived` is `Yes` or `true`. Dates are Excel's (days since 1899-12-30; text is 500). Unknown
    properties, `customFields` among them, are ignored.

    Args:
        uuid (str):
        body (list[AssetImport]):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        ImportStarted
    """

    return sync_detailed(
        client=client,
        body=body,
        uuid=uuid,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: list[AssetImport],
    uuid: str,
) -> Response[ImportStarted]:
    """Start an import of assets

     The response comes at once and says nothing about the result: `message` is the `uuid` that was sent.
    The server then imports in the background (10,000 assets took 17 minutes) and sends the result,
    `{created, updated}` or a text that begins with `error:`, once and over STOMP alone, to
    `/user/{e-mail}/imports/{uuid}`; who does not listen can only search. Releases before 1.6.0 import
    within the request, and answer `created` and `updated`.
    It is one transaction: one bad record (no name, a text that is too long, a bar code that is there
    already or twice in the request, a parent without a licence for hierarchies, a list that is null)
    and nothing is imported. The server imports identical records once, in an order of its own. A record
    whose `id` is one of the company's replaces that asset, all its properties, and gives it a new
    number; with any other `id` it becomes a new asset, with another id.
    Names and e-mails that the server does not know are ignored, but for `category`, which is made.
    `status` is a word in the company's language (Operational, Down); any other means OPERATIONAL.
    `archived` is `Yes` or `true`. Dates are Excel's (days since 1899-12-30; text is 500). Unknown
    properties, `customFields` among them, are ignored.

    Args:
        uuid (str):
        body (list[AssetImport]):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[ImportStarted]
    """

    kwargs = _get_kwargs(
        body=body,
        uuid=uuid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: list[AssetImport],
    uuid: str,
) -> ImportStarted:
    """Start an import of assets

     The response comes at once and says nothing about the result: `message` is the `uuid` that was sent.
    The server then imports in the background (10,000 assets took 17 minutes) and sends the result,
    `{created, updated}` or a text that begins with `error:`, once and over STOMP alone, to
    `/user/{e-mail}/imports/{uuid}`; who does not listen can only search. Releases before 1.6.0 import
    within the request, and answer `created` and `updated`.
    It is one transaction: one bad record (no name, a text that is too long, a bar code that is there
    already or twice in the request, a parent without a licence for hierarchies, a list that is null)
    and nothing is imported. The server imports identical records once, in an order of its own. A record
    whose `id` is one of the company's replaces that asset, all its properties, and gives it a new
    number; with any other `id` it becomes a new asset, with another id.
    Names and e-mails that the server does not know are ignored, but for `category`, which is made.
    `status` is a word in the company's language (Operational, Down); any other means OPERATIONAL.
    `archived` is `Yes` or `true`. Dates are Excel's (days since 1899-12-30; text is 500). Unknown
    properties, `customFields` among them, are ignored.

    Args:
        uuid (str):
        body (list[AssetImport]):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError; AtlasOutcomeUnknownError if
            it is unknown whether the server did it.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        ImportStarted
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            uuid=uuid,
        )
    ).parsed
