# Made from atlas/_client/records/_async/assets.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Assets: ``client.assets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.own_calls import SyncOwnAssets
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Unpack

    from atlas_api.models import Asset, AssetMini, AssetPage

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.assets import AssetsQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class SyncAssets(SyncOwnAssets):
    """Assets."""

    _accessor = "assets"

    def get(self, reference: payloads.Ref | Asset, **options: Unpack[CallOptions]) -> Asset:
        """Get an asset.

        Args:
            reference: Its id, its number such as A000001 or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.assets.get(7)
        """
        found: Asset = self._get(reference, options)
        return found

    def find(
        self, where: Filter[Asset] | str | None = None, *, page: int = 0, limit: int = 20, **asked: Unpack[AssetsQuery]
    ) -> AssetPage:
        """Return one page of assets, in the order of their ids.

        Args:
            where: A filter; None for all. A string is searched for in name, description.
            page: Number of the page, from 0.
            limit: Records per page, 1 or more.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> (client.assets.find(limit=50)).content
        """
        found: AssetPage = self._find(where, page, limit, asked)
        return found

    def iter(
        self,
        where: Filter[Asset] | str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **asked: Unpack[AssetsQuery],
    ) -> Iterator[Asset]:
        """Iterate over all matching assets, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A string is searched for in name, description.
            page_size: Records per request.
            limit: Maximum number of records.
            after: Resume after the record with this id, for example the last one processed before a crash.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            An iterator; records that are created or deleted meanwhile make it neither repeat nor skip others.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> [one.id for one in client.assets.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    def delete(self, reference: payloads.Ref | Asset, **options: Unpack[CallOptions]) -> None:
        """Delete an asset.

        Args:
            reference: Its id, its number such as A000001 or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.assets.delete(7)
        """
        self._delete(reference, options)

    def children(self, reference: payloads.Ref | Asset, **options: Unpack[CallOptions]) -> list[Asset]:
        """List the assets directly below an asset.

        Args:
            reference: Its id, its number such as A000001 or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The assets.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> client.assets.children(7)
        """
        found: list[Asset] = self._act("children", reference, {}, options)
        return found

    def by_barcode(self, data: str, **options: Unpack[CallOptions]) -> AssetMini:
        """Return the asset with a bar code.

        Args:
            data: The bar code.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The asset mini.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> client.assets.by_barcode("4006381333931")
        """
        found: AssetMini = self._act("by_barcode", None, {"data": data}, options)
        return found

    def by_nfc_id(self, nfc_id: str, **options: Unpack[CallOptions]) -> AssetMini:
        """Return the asset with an NFC tag.

        Args:
            nfc_id: The id of the tag.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The asset mini.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> client.assets.by_nfc_id("04A2")
        """
        found: AssetMini = self._act("by_nfc_id", None, {"nfcId": nfc_id}, options)
        return found
