"""Token stores, for ``AtlasTokenCache(store=...)``: keep an account's token where other processes find it."""

from rivet.integrations.atlas._auth.file_store import FileTokenStore
from rivet.integrations.atlas._auth.token_store import StoreUnavailable, TokenStore, account_key, packed, unpacked

__all__ = ("FileTokenStore", "StoreUnavailable", "TokenStore", "account_key", "packed", "unpacked")
