# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from http import HTTPStatus
from io import BytesIO
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.import_entity import ImportEntity
from ...models.language import Language
from ...runtime import wire
from ...types import UNSET, File, Response


def _get_kwargs(
    *,
    language: Language,
    import_entity: ImportEntity,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_language = wire(language)
    params["language"] = json_language

    json_import_entity = wire(import_entity)
    params["importEntity"] = json_import_entity

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/import/download-template",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> File:
    if response.status_code == 200:
        _response_200: Any = response.content
        response_200: File = _response_200
        if _response_200 is not None:
            response_200 = File(payload=BytesIO(_response_200))

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[File]:
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
    language: Language,
    import_entity: ImportEntity,
) -> Response[File]:
    """A spreadsheet to fill for an import

     (safe to repeat)

    Args:
        language (Language):
        import_entity (ImportEntity):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        language=language,
        import_entity=import_entity,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    language: Language,
    import_entity: ImportEntity,
) -> File:
    """A spreadsheet to fill for an import

     (safe to repeat)

    Args:
        language (Language):
        import_entity (ImportEntity):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        File
    """

    return sync_detailed(
        client=client,
        language=language,
        import_entity=import_entity,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    language: Language,
    import_entity: ImportEntity,
) -> Response[File]:
    """A spreadsheet to fill for an import

     (safe to repeat)

    Args:
        language (Language):
        import_entity (ImportEntity):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        language=language,
        import_entity=import_entity,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    language: Language,
    import_entity: ImportEntity,
) -> File:
    """A spreadsheet to fill for an import

     (safe to repeat)

    Args:
        language (Language):
        import_entity (ImportEntity):

    Raises:
        AtlasError: On any failure, with `client.api` of rivet.integrations.atlas. Mostly AtlasValidationError,
            AtlasNotFoundError, AtlasPermissionError, AtlasLicenseError, AtlasAuthError, AtlasRateLimitError,
            AtlasTimeoutError and AtlasConnectionError.
        errors.InvalidResponse, httpx.HTTPError: With a plain Client.

    Returns:
        File
    """

    return (
        await asyncio_detailed(
            client=client,
            language=language,
            import_entity=import_entity,
        )
    ).parsed
