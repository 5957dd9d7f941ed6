# The public API, written by scripts/public_api.py (make public-api). The outer classes stand for modules.

class atlas:
    AssetF: Final
    AsyncAtlasClient: object
    class AtlasAPIError(AtlasError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, status_code: int | None = None, response_body: str | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasAuthError(AtlasError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, *, method: str | None = None, path: str | None = None, operation: str | None = None, status: int | None = None, response_body: str | None = None, attempts: Sequence[Attempt] = ()) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasClient(AsyncBulkCalls, AsyncAssetCalls, AsyncUserCalls, AsyncFileCalls, AsyncKnowledgeCalls, AsyncRecordAccess):
        def __init__(self, base_url: str | None = None, email: str | None = None, password: str | None = None, timeout: float | None = None, max_retries: int | None = None, *, api_key: str | None = None, deadline: float | None = None, cache: AtlasTokenCache | None = None, rate_limiter: RateLimiter | None = None, settle_time: float | None = None, headers: dict[str, str] | None = None, max_response_bytes: int | None = None, proxy: str | httpx.Proxy | None = None, verify: bool | str | ssl.SSLContext = True, limits: httpx.Limits | None = None, http_transport: httpx.AsyncBaseTransport | None = None) -> None: ...
        async def aclose(self) -> None: ...
        additional_costs: AsyncAdditionalCosts
        api: AsyncApi
        api_keys: AsyncApiKeys
        asset_categories: AsyncAssetCategories
        asset_downtimes: AsyncAssetDowntimes
        assets: AsyncAssets
        async def attach_files(self, work_order_id: int | str, *attached: File | FileMini | int, **options: Unpack[CallOptions]) -> WorkOrder: ...
        base_url: str
        checklists: AsyncChecklists
        comments: AsyncComments
        async def complete_many(self, work_order_ids: Iterable[int | str], feedback: str | None = None, *, concurrency: int = CONCURRENCY, on_progress: Callable[[BulkProgress], object] | None = None, resume: str | Path | None = None, **options: Unpack[CallOptions]) -> BulkResult[WorkOrder]: ...
        async def complete_work_order(self, work_order_id: int | str, feedback: str | None = None, **options: Unpack[CallOptions]) -> WorkOrder: ...
        cost_categories: AsyncCostCategories
        async def create_asset(self, data: payloads.NewAsset | AssetCreate, *, idempotency_key: str | None = None, **options: Unpack[CallOptions]) -> Asset: ...
        async def create_many(self, payloads: Iterable[NewWork], *, concurrency: int = CONCURRENCY, on_progress: Callable[[BulkProgress], object] | None = None, resume: str | Path | None = None, **options: Unpack[CallOptions]) -> BulkResult[WorkOrder]: ...
        async def create_user(self, data: payloads.NewUser | SignupRequest, **options: Unpack[CallOptions]) -> User: ...
        async def create_work_order(self, data: payloads.NewWorkOrder | WorkOrderCreate, *, idempotency_key: str | None = None, **options: Unpack[CallOptions]) -> WorkOrder: ...
        currencies: AsyncCurrencies
        custom_fields: AsyncCustomFields
        customers: AsyncCustomers
        def derive_secret(self, purpose: str) -> bytes | None: ...
        async def detach_file(self, work_order_id: int | str, file: File | FileMini | int, **options: Unpack[CallOptions]) -> WorkOrder: ...
        async def download_file(self, file: File | FileMini | int, target: str | os.PathLike[str] | BinaryIO, *, on_progress: Progress | None = None, **options: Unpack[CallOptions]) -> int: ...
        async def ensure_custom_field(self, label: str, field_type: CustomFieldType, entity: CustomFieldEntity, **options: Unpack[CallOptions]) -> int: ...
        files: AsyncFiles
        floor_plans: AsyncFloorPlans
        async def get_asset(self, asset_id: int | str, **options: Unpack[CallOptions]) -> Asset: ...
        async def get_work_order(self, work_order_id: int | str, **options: Unpack[CallOptions]) -> WorkOrder: ...
        async def health_check(self, **options: Unpack[CallOptions]) -> Health: ...
        async def import_records(self, kind: ImportKind, rows: Rows, *, batch_seconds: float = BATCH_SECONDS, dry_run: bool = False, on_progress: Progress = None, resume: Resume = None, **options: Unpack[CallOptions]) -> ImportResult[Any]: ...
        def iter_assets(self, query: str | Filter[Asset] | None = None, *, page_size: int = PAGE_SIZE, limit: int | None = None, after: int | None = None, **options: Unpack[CallOptions]) -> AsyncIterator[Asset]: ...
        def iter_locations(self, wanted: Filter[Location] | None = None, *, page_size: int = PAGE_SIZE, limit: int | None = None, after: int | None = None, **options: Unpack[CallOptions]) -> AsyncIterator[Location]: ...
        def iter_users(self, wanted: Filter[User] | None = None, *, page_size: int = PAGE_SIZE, limit: int | None = None, after: int | None = None, **options: Unpack[CallOptions]) -> AsyncIterator[User]: ...
        def iter_work_orders(self, status: StatusWord | Filter[WorkOrder] | None = None, *, page_size: int = PAGE_SIZE, limit: int | None = None, after: int | None = None, **options: Unpack[CallOptions]) -> AsyncIterator[WorkOrder]: ...
        def iter_work_orders_with_atom(self, atom: str, *, page_size: int = PAGE_SIZE, after: int | None = None, **options: Unpack[CallOptions]) -> AsyncIterator[WorkOrder]: ...
        labors: AsyncLabors
        async def list_work_orders(self, status: StatusWord | Filter[WorkOrder] | None = None, page: int = 0, limit: int = 20, **options: Unpack[CallOptions]) -> WorkOrderPage: ...
        locations: AsyncLocations
        meter_categories: AsyncMeterCategories
        meters: AsyncMeters
        multi_parts: AsyncMultiParts
        notifications: AsyncNotifications
        part_categories: AsyncPartCategories
        part_quantities: AsyncPartQuantities
        parts: AsyncParts
        preventive_maintenances: AsyncPreventiveMaintenances
        purchase_order_categories: AsyncPurchaseOrderCategories
        purchase_orders: AsyncPurchaseOrders
        readings: AsyncReadings
        relations: AsyncRelations
        async def request(self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = None, headers: Mapping[str, str] | None = None, **options: Unpack[CallOptions]) -> Any: ...
        request_portals: AsyncRequestPortals
        requests: AsyncRequests
        roles: AsyncRoles
        schedules: AsyncSchedules
        async def search_assets(self, query: str, limit: int = 10, **options: Unpack[CallOptions]) -> list[Asset]: ...
        async def server_time(self) -> datetime: ...
        settle_time: float
        async def tag_atoms(self, work_order_id: int | str, *atoms: str, **options: Unpack[CallOptions]) -> WorkOrder: ...
        tasks: AsyncTasks
        teams: AsyncTeams
        time_categories: AsyncTimeCategories
        token_cache: AtlasTokenCache
        async def update_asset(self, asset_id: int | str, updates: payloads.AssetChanges | Asset | AssetPatch, *, if_unchanged_since: datetime | str | None = None, **options: Unpack[CallOptions]) -> Asset: ...
        async def update_many(self, updates: Mapping[int, Changes] | Mapping[str, Changes] | Mapping[int | str, Changes] | Iterable[Change], *, concurrency: int = CONCURRENCY, on_progress: Callable[[BulkProgress], object] | None = None, resume: str | Path | None = None, **options: Unpack[CallOptions]) -> BulkResult[WorkOrder]: ...
        async def update_work_order(self, work_order_id: int | str, updates: payloads.WorkOrderChanges | WorkOrder | WorkOrderPatch, *, if_unchanged_since: datetime | str | None = None, **options: Unpack[CallOptions]) -> WorkOrder: ...
        async def upload_file(self, source: Source, *, name: str | None = None, kind: str | None = None, folder: str | None = None, hidden: bool = False, on_progress: Progress | None = None, **options: Unpack[CallOptions]) -> File: ...
        users: AsyncUsers
        vendors: AsyncVendors
        webhook_endpoints: AsyncWebhookEndpoints
        def with_options(self, *, timeout: float | None = None, deadline: float | None = None, max_retries: int | None = None, lane: Lane | None = None) -> Self: ...
        with_raw_response: AsyncRawCalls
        work_order_categories: AsyncWorkOrderCategories
        work_order_histories: AsyncWorkOrderHistories
        work_order_meter_triggers: AsyncWorkOrderMeterTriggers
        work_orders: AsyncWorkOrders
        workflows: AsyncWorkflows
    class AtlasConfigError(AtlasError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, *, method: str | None = None, path: str | None = None, operation: str | None = None, status: int | None = None, response_body: str | None = None, attempts: Sequence[Attempt] = ()) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasConflictError(AtlasAPIError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, status_code: int | None = None, response_body: str | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasConnectionError(AtlasAPIError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, status_code: int | None = None, response_body: str | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasError(Exception):
        def __init__(self, message: str, details: dict[str, Any] | None = None, *, method: str | None = None, path: str | None = None, operation: str | None = None, status: int | None = None, response_body: str | None = None, attempts: Sequence[Attempt] = ()) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasLicenseError(AtlasPermissionError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, *, method: str | None = None, path: str | None = None, operation: str | None = None, status: int | None = None, response_body: str | None = None, attempts: Sequence[Attempt] = ()) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasNotFoundError(AtlasError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, *, method: str | None = None, path: str | None = None, operation: str | None = None, status: int | None = None, response_body: str | None = None, attempts: Sequence[Attempt] = ()) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasOutcomeUnknownError(AtlasAPIError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, status_code: int | None = None, response_body: str | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasPermissionError(AtlasAuthError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, *, method: str | None = None, path: str | None = None, operation: str | None = None, status: int | None = None, response_body: str | None = None, attempts: Sequence[Attempt] = ()) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasRateLimitError(AtlasError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, retry_after: float = 1.0, **context: Any) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        retry_after: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasTimeoutError(AtlasAPIError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, status_code: int | None = None, response_body: str | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasTokenCache():
        def __init__(self, *, refresh_buffer: float = DEFAULT_REFRESH_BUFFER, store: TokenStore | None = None) -> None: ...
        def abandon(self, refresh: Refresh) -> None: ...
        def acquire(self, rejected: str | None = None, *, fresh: bool = False) -> str | JoinedRefresh: ...
        async def clear(self) -> None: ...
        def current(self) -> str | None: ...
        def drop(self) -> None: ...
        def fail(self, refresh: Refresh, error: AtlasError) -> None: ...
        def finish(self, refresh: Refresh, token: Token) -> None: ...
        def forget(self) -> None: ...
        async def get_token(self) -> str | None: ...
        is_valid: bool
        def renewal_failed(self, refresh: Refresh, *, spent: bool) -> None: ...
        async def set_token(self, token: str, ttl_seconds: float = 86400) -> None: ...
        store: object
        def unused_until(self, kept_seconds: float) -> float | None: ...
        def used_by(self, user: Any) -> None: ...
    class AtlasUnsupportedError(AtlasError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, feature: str = '', since: str = '', **context: Any) -> None: ...
        attempts: object
        details: object
        feature: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        since: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasValidationError(AtlasError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, field_errors: dict[str, str] | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        field_errors: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    F: Final
    class Filter(Generic[R]):
        def __init__(self, *all_of: tuple[Term, ...], of: type | None = None) -> None: ...
        def wire(self, of: type | None = None) -> list[dict[str, Any]]: ...
    LocationF: Final
    class SyncAtlasClient(SyncBulkCalls, SyncAssetCalls, SyncUserCalls, SyncFileCalls, SyncKnowledgeCalls, SyncRecordAccess):
        def __init__(self, base_url: str | None = None, email: str | None = None, password: str | None = None, timeout: float | None = None, max_retries: int | None = None, *, api_key: str | None = None, deadline: float | None = None, cache: AtlasTokenCache | None = None, rate_limiter: RateLimiter | None = None, settle_time: float | None = None, headers: dict[str, str] | None = None, max_response_bytes: int | None = None, proxy: str | httpx.Proxy | None = None, verify: bool | str | ssl.SSLContext = True, limits: httpx.Limits | None = None, http_transport: httpx.BaseTransport | None = None) -> None: ...
        additional_costs: SyncAdditionalCosts
        api: SyncApi
        api_keys: SyncApiKeys
        asset_categories: SyncAssetCategories
        asset_downtimes: SyncAssetDowntimes
        assets: SyncAssets
        def attach_files(self, work_order_id: int | str, *attached: File | FileMini | int, **options: Unpack[CallOptions]) -> WorkOrder: ...
        base_url: str
        checklists: SyncChecklists
        def close(self) -> None: ...
        comments: SyncComments
        def complete_many(self, work_order_ids: Iterable[int | str], feedback: str | None = None, *, concurrency: int = CONCURRENCY, on_progress: Callable[[BulkProgress], object] | None = None, resume: str | Path | None = None, **options: Unpack[CallOptions]) -> BulkResult[WorkOrder]: ...
        def complete_work_order(self, work_order_id: int | str, feedback: str | None = None, **options: Unpack[CallOptions]) -> WorkOrder: ...
        cost_categories: SyncCostCategories
        def create_asset(self, data: payloads.NewAsset | AssetCreate, *, idempotency_key: str | None = None, **options: Unpack[CallOptions]) -> Asset: ...
        def create_many(self, payloads: Iterable[NewWork], *, concurrency: int = CONCURRENCY, on_progress: Callable[[BulkProgress], object] | None = None, resume: str | Path | None = None, **options: Unpack[CallOptions]) -> BulkResult[WorkOrder]: ...
        def create_user(self, data: payloads.NewUser | SignupRequest, **options: Unpack[CallOptions]) -> User: ...
        def create_work_order(self, data: payloads.NewWorkOrder | WorkOrderCreate, *, idempotency_key: str | None = None, **options: Unpack[CallOptions]) -> WorkOrder: ...
        currencies: SyncCurrencies
        custom_fields: SyncCustomFields
        customers: SyncCustomers
        def derive_secret(self, purpose: str) -> bytes | None: ...
        def detach_file(self, work_order_id: int | str, file: File | FileMini | int, **options: Unpack[CallOptions]) -> WorkOrder: ...
        def download_file(self, file: File | FileMini | int, target: str | os.PathLike[str] | BinaryIO, *, on_progress: Progress | None = None, **options: Unpack[CallOptions]) -> int: ...
        def ensure_custom_field(self, label: str, field_type: CustomFieldType, entity: CustomFieldEntity, **options: Unpack[CallOptions]) -> int: ...
        files: SyncFiles
        floor_plans: SyncFloorPlans
        def get_asset(self, asset_id: int | str, **options: Unpack[CallOptions]) -> Asset: ...
        def get_work_order(self, work_order_id: int | str, **options: Unpack[CallOptions]) -> WorkOrder: ...
        def health_check(self, **options: Unpack[CallOptions]) -> Health: ...
        def import_records(self, kind: ImportKind, rows: Rows, *, batch_seconds: float = BATCH_SECONDS, dry_run: bool = False, on_progress: Progress = None, resume: Resume = None, **options: Unpack[CallOptions]) -> ImportResult[Any]: ...
        def iter_assets(self, query: str | Filter[Asset] | None = None, *, page_size: int = PAGE_SIZE, limit: int | None = None, after: int | None = None, **options: Unpack[CallOptions]) -> Iterator[Asset]: ...
        def iter_locations(self, wanted: Filter[Location] | None = None, *, page_size: int = PAGE_SIZE, limit: int | None = None, after: int | None = None, **options: Unpack[CallOptions]) -> Iterator[Location]: ...
        def iter_users(self, wanted: Filter[User] | None = None, *, page_size: int = PAGE_SIZE, limit: int | None = None, after: int | None = None, **options: Unpack[CallOptions]) -> Iterator[User]: ...
        def iter_work_orders(self, status: StatusWord | Filter[WorkOrder] | None = None, *, page_size: int = PAGE_SIZE, limit: int | None = None, after: int | None = None, **options: Unpack[CallOptions]) -> Iterator[WorkOrder]: ...
        def iter_work_orders_with_atom(self, atom: str, *, page_size: int = PAGE_SIZE, after: int | None = None, **options: Unpack[CallOptions]) -> Iterator[WorkOrder]: ...
        labors: SyncLabors
        def list_work_orders(self, status: StatusWord | Filter[WorkOrder] | None = None, page: int = 0, limit: int = 20, **options: Unpack[CallOptions]) -> WorkOrderPage: ...
        locations: SyncLocations
        meter_categories: SyncMeterCategories
        meters: SyncMeters
        multi_parts: SyncMultiParts
        notifications: SyncNotifications
        part_categories: SyncPartCategories
        part_quantities: SyncPartQuantities
        parts: SyncParts
        preventive_maintenances: SyncPreventiveMaintenances
        purchase_order_categories: SyncPurchaseOrderCategories
        purchase_orders: SyncPurchaseOrders
        readings: SyncReadings
        relations: SyncRelations
        def request(self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = None, headers: Mapping[str, str] | None = None, **options: Unpack[CallOptions]) -> Any: ...
        request_portals: SyncRequestPortals
        requests: SyncRequests
        roles: SyncRoles
        schedules: SyncSchedules
        def search_assets(self, query: str, limit: int = 10, **options: Unpack[CallOptions]) -> list[Asset]: ...
        def server_time(self) -> datetime: ...
        settle_time: float
        def tag_atoms(self, work_order_id: int | str, *atoms: str, **options: Unpack[CallOptions]) -> WorkOrder: ...
        tasks: SyncTasks
        teams: SyncTeams
        time_categories: SyncTimeCategories
        token_cache: AtlasTokenCache
        def update_asset(self, asset_id: int | str, updates: payloads.AssetChanges | Asset | AssetPatch, *, if_unchanged_since: datetime | str | None = None, **options: Unpack[CallOptions]) -> Asset: ...
        def update_many(self, updates: Mapping[int, Changes] | Mapping[str, Changes] | Mapping[int | str, Changes] | Iterable[Change], *, concurrency: int = CONCURRENCY, on_progress: Callable[[BulkProgress], object] | None = None, resume: str | Path | None = None, **options: Unpack[CallOptions]) -> BulkResult[WorkOrder]: ...
        def update_work_order(self, work_order_id: int | str, updates: payloads.WorkOrderChanges | WorkOrder | WorkOrderPatch, *, if_unchanged_since: datetime | str | None = None, **options: Unpack[CallOptions]) -> WorkOrder: ...
        def upload_file(self, source: Source, *, name: str | None = None, kind: str | None = None, folder: str | None = None, hidden: bool = False, on_progress: Progress | None = None, **options: Unpack[CallOptions]) -> File: ...
        users: SyncUsers
        vendors: SyncVendors
        webhook_endpoints: SyncWebhookEndpoints
        def with_options(self, *, timeout: float | None = None, deadline: float | None = None, max_retries: int | None = None, lane: Lane | None = None) -> Self: ...
        with_raw_response: SyncRawCalls
        work_order_categories: SyncWorkOrderCategories
        work_order_histories: SyncWorkOrderHistories
        work_order_meter_triggers: SyncWorkOrderMeterTriggers
        work_orders: SyncWorkOrders
        workflows: SyncWorkflows
    UserF: Final
    __version__: object
    atlas_config: object
    def raw(filter_field: Mapping[str, Any] | FilterField) -> Filter[Any]: ...

class atoms:
    ATOM: object
    ATOMS_FIELD: object
    def atoms_of(work_order: WorkOrder) -> tuple[str, ...]: ...

class config:
    class AtlasConfig():
        def __init__(self) -> None: ...
        atlas_api_key: str | None
        atlas_base_url: str | None
        atlas_email: str | None
        atlas_enabled: bool
        atlas_max_retries: int
        atlas_password: str | None
        atlas_rate_limits: tuple[Limit, ...] | None
        atlas_timeout: float
        atlas_token_refresh_buffer: float
        atlas_token_ttl: float
        is_production: bool
        def load(self) -> tuple[AtlasSettings, list[str]]: ...
        def reload(self) -> None: ...
        def validate_config(self) -> list[str]: ...
    class ClientConfig():
        def __init__(self, base_url: str = '', email: str = '', password: str = '', api_key: str = '', stored: bool = False, timeout: float = DEFAULT_TIMEOUT, deadline: float = DEFAULT_TIMEOUT * DEADLINE_FACTOR, max_retries: int = DEFAULT_MAX_RETRIES, enabled: bool = True, token_ttl: float = DEFAULT_TOKEN_TTL, token_refresh_buffer: float = DEFAULT_REFRESH_BUFFER, max_response_bytes: int = MAX_RESPONSE_BYTES, headers: tuple[tuple[str, str], ...] = (), rate_limits: tuple[Limit, ...] | None = None, lane: Lane = 'interactive', settle_time: float = DEFAULT_SETTLE_TIME, timeout_given: bool = False) -> None: ...
        account: str
        api_key: str
        base_url: str
        deadline: float
        email: str
        enabled: bool
        headers: tuple[tuple[str, str], ...]
        lane: Lane
        max_response_bytes: int
        max_retries: int
        def option_problems(self) -> list[str]: ...
        password: str
        def problems(self) -> list[str]: ...
        rate_limits: tuple[Limit, ...] | None
        def resolve(cls, **given: Any) -> ClientConfig: ...
        settle_time: float
        stored: bool
        timeout: float
        timeout_given: bool
        token_refresh_buffer: float
        token_ttl: float
        def with_options(self, **options: Any) -> ClientConfig: ...
    atlas_config: object

class escalation:
    class Answer():
        def __init__(self, text: str = '', priority: str | None = None, urgency: float | None = None, confidence: float | None = None, escalate: bool = False, safety_warnings: tuple[str, ...] = (), steps: tuple[str, ...] = (), citations: tuple[str, ...] = (), atoms: tuple[str, ...] = (), route: str | None = None, trace_id: str | None = None, expert: int | str | None = None, asset: int | str | None = None, asset_name: str | None = None) -> None: ...
        asset: int | str | None
        asset_name: str | None
        atoms: tuple[str, ...]
        citations: tuple[str, ...]
        confidence: float | None
        escalate: bool
        expert: int | str | None
        priority: str | None
        route: str | None
        safety_warnings: tuple[str, ...]
        steps: tuple[str, ...]
        text: str
        trace_id: str | None
        urgency: float | None
    class Decision():
        def __init__(self, priority: Priority | None, reasons: tuple[str, ...]) -> None: ...
        priority: Priority | None
        reasons: tuple[str, ...]
    class Escalation():
        def __init__(self, client: AtlasClient, orchestrator: Orchestrator, *, policy: EscalationPolicy | Decide | None = None, outbox: Outbox | None = None, window: timedelta = WINDOW, patience: float = 10.0, secret: str | None = None) -> None: ...
        async def escalate(self, answer: Answer, *question: Any) -> EscalationReply: ...
        async def handle(self, *question: Any) -> EscalationReply: ...
    class EscalationPolicy():
        def __init__(self, priorities: tuple[str, ...] = ('CRITICAL',), safety_warnings: bool = True, urgency: float | None = 8, confidence: float | None = None, wanted: bool = True) -> None: ...
        confidence: float | None
        def decide(self, answer: Answer) -> Decision: ...
        priorities: tuple[str, ...]
        safety_warnings: bool
        urgency: float | None
        wanted: bool
    class EscalationReply():
        def __init__(self, text: str, answer: Answer, decision: Decision, state: State, work_order: WorkOrder | None = None, error: Exception | None = None) -> None: ...
        answer: Answer
        decision: Decision
        error: Exception | None
        state: State
        text: str
        work_order: WorkOrder | None
    class Orchestrator(Protocol):
        route_query: Callable[..., Awaitable[Any]]
    class SyncEscalation():
        def __init__(self, client: SyncAtlasClient, orchestrator: SyncOrchestrator, *, policy: EscalationPolicy | Decide | None = None, outbox: Outbox | None = None, window: timedelta = WINDOW, patience: float = 10.0, secret: str | None = None) -> None: ...
        def escalate(self, answer: Answer, *question: Any) -> EscalationReply: ...
        def handle(self, *question: Any) -> EscalationReply: ...
    class SyncOrchestrator(Protocol):
        route_query: Callable[..., Any]
    def read_answer(response: Any) -> Answer: ...

class exceptions:
    class AtlasAPIError(AtlasError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, status_code: int | None = None, response_body: str | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasAuthError(AtlasError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, *, method: str | None = None, path: str | None = None, operation: str | None = None, status: int | None = None, response_body: str | None = None, attempts: Sequence[Attempt] = ()) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasConfigError(AtlasError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, *, method: str | None = None, path: str | None = None, operation: str | None = None, status: int | None = None, response_body: str | None = None, attempts: Sequence[Attempt] = ()) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasConflictError(AtlasAPIError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, status_code: int | None = None, response_body: str | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasConnectionError(AtlasAPIError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, status_code: int | None = None, response_body: str | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasError(Exception):
        def __init__(self, message: str, details: dict[str, Any] | None = None, *, method: str | None = None, path: str | None = None, operation: str | None = None, status: int | None = None, response_body: str | None = None, attempts: Sequence[Attempt] = ()) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasLicenseError(AtlasPermissionError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, *, method: str | None = None, path: str | None = None, operation: str | None = None, status: int | None = None, response_body: str | None = None, attempts: Sequence[Attempt] = ()) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasNotFoundError(AtlasError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, *, method: str | None = None, path: str | None = None, operation: str | None = None, status: int | None = None, response_body: str | None = None, attempts: Sequence[Attempt] = ()) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasOutcomeUnknownError(AtlasAPIError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, status_code: int | None = None, response_body: str | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasPermissionError(AtlasAuthError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, *, method: str | None = None, path: str | None = None, operation: str | None = None, status: int | None = None, response_body: str | None = None, attempts: Sequence[Attempt] = ()) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasRateLimitError(AtlasError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, retry_after: float = 1.0, **context: Any) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        retry_after: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasTimeoutError(AtlasAPIError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, status_code: int | None = None, response_body: str | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasUnsupportedError(AtlasError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, feature: str = '', since: str = '', **context: Any) -> None: ...
        attempts: object
        details: object
        feature: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        since: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class AtlasValidationError(AtlasError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, field_errors: dict[str, str] | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        field_errors: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class Attempt(NamedTuple):
        after: float
        outcome: int | str
        seconds: float

class feedback:
    class FeedbackHandler(Protocol):
        def process_feedback(self, atom_ids: list[str], feedback_type: Verdict) -> Any: ...
    class FeedbackLoop():
        def __init__(self, client: AtlasClient, handler: FeedbackHandler | Callback, path: str | Path, *, since: datetime | None = None, is_negative: Callable[[WorkOrder], bool] = says_negative) -> None: ...
        async def aclose(self) -> None: ...
        async def hear(self, event: Event) -> Round: ...
        async def poll(self) -> Round: ...
    class Round():
        def __init__(self, noted: int, told: int, failed: int) -> None: ...
        failed: int
        noted: int
        told: int
    class SyncFeedbackLoop():
        def __init__(self, client: SyncAtlasClient, handler: FeedbackHandler | Callback, path: str | Path, *, since: datetime | None = None, is_negative: Callable[[WorkOrder], bool] = says_negative) -> None: ...
        def close(self) -> None: ...
        def hear(self, event: Event) -> Round: ...
        def poll(self) -> Round: ...
    def says_negative(work_order: WorkOrder) -> bool: ...

class filters:
    AssetF: Final
    CustomerF: Final
    F: Final
    FileF: Final
    class Filter(Generic[R]):
        def __init__(self, *all_of: tuple[Term, ...], of: type | None = None) -> None: ...
        def wire(self, of: type | None = None) -> list[dict[str, Any]]: ...
    LocationF: Final
    MeterF: Final
    NotificationF: Final
    PartF: Final
    PreventiveMaintenanceF: Final
    PurchaseOrderF: Final
    RequestF: Final
    RequestPortalF: Final
    TeamF: Final
    UserF: Final
    VendorF: Final
    def raw(filter_field: Mapping[str, Any] | FilterField) -> Filter[Any]: ...

class fleet:
    class RedisRateLimiter(RateLimiter):
        def __init__(self, redis: Any, user: str, limits: Sequence[Limit] = ATLAS_LIMITS) -> None: ...
        def accepted(self) -> None: ...
        blocking: bool
        def enter(self, lane: Lane) -> Ticket: ...
        def forget(self) -> None: ...
        def leave(self, ticket: Ticket) -> None: ...
        def poll(self, ticket: Ticket) -> float: ...
        def refused(self, ticket: Ticket) -> float: ...
        turns: object
    class RedisTokenStore():
        def __init__(self, redis: Any) -> None: ...
        def load(self, account: str) -> Token | None: ...
        def lock(self, account: str, timeout: float) -> Iterator[object]: ...
        def save(self, account: str, token: Token) -> None: ...

class maintainx:
    class Conflict():
        def __init__(self, kind: Kind, atlas_id: int, maintainx_id: int, field: str, atlas: Any, maintainx: Any, winner: Side | None, reason: str, title: str = '') -> None: ...
        atlas: Any
        atlas_id: int
        field: str
        kind: Kind
        maintainx: Any
        maintainx_id: int
        reason: str
        title: str
        winner: Side | None
    class MaintainXBridge():
        def __init__(self, atlas: AtlasClient, maintainx: MaintainXClient, state: str | Path, *, pair: str = 'default', rules: Mapping[str, str] | None = None, match_assets_by: Sequence[str] = ('serial_number', 'barcode'), atlas_label: str = 'Atlas ID', maintainx_label: str = 'MaintainX ID', work_orders_since: datetime | None = None, settle_time: float = SETTLE_TIME, kinds: Sequence[str] = DEFAULT_KINDS, imports: bool = True, plans_to_maintainx: bool = False) -> None: ...
        async def aclose(self) -> None: ...
        async def conflicts(self, since: datetime | None = None) -> list[tuple[datetime, Conflict]]: ...
        async def sync(self, *, dry_run: bool = False, full: bool = False, new_settings: bool = False, on_progress: Callable[[SyncReport], object] | None = None, events: Sequence[MaintainXEvent] = ()) -> SyncReport: ...
    class MaintainXClient(AsyncAssetCalls, AsyncPartCalls, AsyncPlanCalls, AsyncWorkOrderCalls):
        def __init__(self, api_key: str | None = None, *, organization_id: int | None = None, base_url: str | None = None, timeout: float = 30.0, max_retries: int = 5) -> None: ...
        async def aclose(self) -> None: ...
        async def add_comment(self, work_order_id: int, content: str) -> int: ...
        async def add_cost(self, work_order_id: int, body: Mapping[str, Any]) -> int: ...
        async def attach_file(self, work_order_id: int, name: str, content: bytes) -> None: ...
        async def attach_record_file(self, kind: Literal['assets', 'locations', 'parts', 'workorders'], id: int, name: str, content: bytes) -> None: ...
        base_url: object
        async def change_asset_status(self, id: int, status: str) -> dict[str, Any]: ...
        async def change_work_order_status(self, id: int, status: str) -> dict[str, Any]: ...
        async def create_asset(self, body: Mapping[str, Any]) -> int: ...
        async def create_category(self, label: str) -> int: ...
        async def create_location(self, body: Mapping[str, Any]) -> int: ...
        async def create_maintenance_plan(self, body: Mapping[str, Any]) -> int: ...
        async def create_part(self, body: Mapping[str, Any]) -> int: ...
        async def create_work_order(self, body: Mapping[str, Any]) -> int: ...
        async def create_work_order_blueprint(self, body: Mapping[str, Any]) -> int: ...
        async def download(self, url: str, most: int) -> bytes: ...
        async def ensure_custom_field(self, entity: Entity, label: str) -> None: ...
        async def ensure_manufacturer(self, name: str) -> int: ...
        async def ensure_model(self, name: str, manufacturer_id: int) -> int: ...
        async def get_asset(self, id: int) -> dict[str, Any]: ...
        async def get_location(self, id: int) -> dict[str, Any]: ...
        async def get_maintenance_plan(self, id: int) -> dict[str, Any]: ...
        async def get_part(self, id: int) -> dict[str, Any]: ...
        async def get_work_order(self, id: int, *, expand: Sequence[str] = WORK_ORDER_EXPAND) -> dict[str, Any]: ...
        async def iter_assets(self, *, updated_since: datetime | None = None, having: tuple[str, str] | None = None) -> AsyncGenerator[dict[str, Any]]: ...
        async def iter_comments(self, work_order_id: int) -> AsyncGenerator[dict[str, Any]]: ...
        async def iter_maintenance_plans(self) -> AsyncGenerator[dict[str, Any]]: ...
        async def iter_parts(self, *, updated_since: datetime | None = None, having: tuple[str, str] | None = None) -> AsyncGenerator[dict[str, Any]]: ...
        async def iter_records(self, kind: Literal['locations', 'categories', 'users', 'teams', 'parts', 'manufacturers', 'models']) -> AsyncGenerator[dict[str, Any]]: ...
        async def iter_work_orders(self, *, updated_since: datetime | None = None, created_since: datetime | None = None, statuses: Sequence[str] = (), expand: Sequence[str] = WORK_ORDER_EXPAND) -> AsyncGenerator[dict[str, Any]]: ...
        async def list_costs(self, work_order_id: int) -> list[dict[str, Any]]: ...
        organization: str | None
        async def request(self, method: str, path: str, *, params: Sequence[tuple[str, str]] = (), json: Any = None, content: bytes | None = None) -> Any: ...
        requests_a_second: float
        def server_now(self) -> datetime: ...
        async def subscribe(self, event: str, url: str) -> tuple[int, str]: ...
        async def unsubscribe(self, id: int) -> None: ...
        async def update_asset(self, id: int, body: Mapping[str, Any]) -> dict[str, Any]: ...
        async def update_maintenance_plan(self, id: int, body: Mapping[str, Any]) -> dict[str, Any]: ...
        async def update_part(self, id: int, body: Mapping[str, Any]) -> dict[str, Any]: ...
        async def update_work_order(self, id: int, body: Mapping[str, Any]) -> dict[str, Any]: ...
    class Problem():
        def __init__(self, kind: Kind, side: Side, id: int, title: str, message: str) -> None: ...
        id: int
        kind: Kind
        message: str
        side: Side
        title: str
    class Step():
        def __init__(self, action: Literal['create', 'update', 'comment', 'file', 'link', 'cost', 'part_used'], kind: Kind, side: Side, id: int | None, title: str, fields: dict[str, Any]) -> None: ...
        action: Literal['create', 'update', 'comment', 'file', 'link', 'cost', 'part_used']
        fields: dict[str, Any]
        id: int | None
        kind: Kind
        side: Side
        title: str
    class SyncMaintainXBridge():
        def __init__(self, atlas: SyncAtlasClient, maintainx: SyncMaintainXClient, state: str | Path, *, pair: str = 'default', rules: Mapping[str, str] | None = None, match_assets_by: Sequence[str] = ('serial_number', 'barcode'), atlas_label: str = 'Atlas ID', maintainx_label: str = 'MaintainX ID', work_orders_since: datetime | None = None, settle_time: float = SETTLE_TIME, kinds: Sequence[str] = DEFAULT_KINDS, imports: bool = True, plans_to_maintainx: bool = False) -> None: ...
        def close(self) -> None: ...
        def conflicts(self, since: datetime | None = None) -> list[tuple[datetime, Conflict]]: ...
        def sync(self, *, dry_run: bool = False, full: bool = False, new_settings: bool = False, on_progress: Callable[[SyncReport], object] | None = None, events: Sequence[MaintainXEvent] = ()) -> SyncReport: ...
    class SyncMaintainXClient(SyncAssetCalls, SyncPartCalls, SyncPlanCalls, SyncWorkOrderCalls):
        def __init__(self, api_key: str | None = None, *, organization_id: int | None = None, base_url: str | None = None, timeout: float = 30.0, max_retries: int = 5) -> None: ...
        def add_comment(self, work_order_id: int, content: str) -> int: ...
        def add_cost(self, work_order_id: int, body: Mapping[str, Any]) -> int: ...
        def attach_file(self, work_order_id: int, name: str, content: bytes) -> None: ...
        def attach_record_file(self, kind: Literal['assets', 'locations', 'parts', 'workorders'], id: int, name: str, content: bytes) -> None: ...
        base_url: object
        def change_asset_status(self, id: int, status: str) -> dict[str, Any]: ...
        def change_work_order_status(self, id: int, status: str) -> dict[str, Any]: ...
        def close(self) -> None: ...
        def create_asset(self, body: Mapping[str, Any]) -> int: ...
        def create_category(self, label: str) -> int: ...
        def create_location(self, body: Mapping[str, Any]) -> int: ...
        def create_maintenance_plan(self, body: Mapping[str, Any]) -> int: ...
        def create_part(self, body: Mapping[str, Any]) -> int: ...
        def create_work_order(self, body: Mapping[str, Any]) -> int: ...
        def create_work_order_blueprint(self, body: Mapping[str, Any]) -> int: ...
        def download(self, url: str, most: int) -> bytes: ...
        def ensure_custom_field(self, entity: Entity, label: str) -> None: ...
        def ensure_manufacturer(self, name: str) -> int: ...
        def ensure_model(self, name: str, manufacturer_id: int) -> int: ...
        def get_asset(self, id: int) -> dict[str, Any]: ...
        def get_location(self, id: int) -> dict[str, Any]: ...
        def get_maintenance_plan(self, id: int) -> dict[str, Any]: ...
        def get_part(self, id: int) -> dict[str, Any]: ...
        def get_work_order(self, id: int, *, expand: Sequence[str] = WORK_ORDER_EXPAND) -> dict[str, Any]: ...
        def iter_assets(self, *, updated_since: datetime | None = None, having: tuple[str, str] | None = None) -> Generator[dict[str, Any]]: ...
        def iter_comments(self, work_order_id: int) -> Generator[dict[str, Any]]: ...
        def iter_maintenance_plans(self) -> Generator[dict[str, Any]]: ...
        def iter_parts(self, *, updated_since: datetime | None = None, having: tuple[str, str] | None = None) -> Generator[dict[str, Any]]: ...
        def iter_records(self, kind: Literal['locations', 'categories', 'users', 'teams', 'parts', 'manufacturers', 'models']) -> Generator[dict[str, Any]]: ...
        def iter_work_orders(self, *, updated_since: datetime | None = None, created_since: datetime | None = None, statuses: Sequence[str] = (), expand: Sequence[str] = WORK_ORDER_EXPAND) -> Generator[dict[str, Any]]: ...
        def list_costs(self, work_order_id: int) -> list[dict[str, Any]]: ...
        organization: str | None
        def request(self, method: str, path: str, *, params: Sequence[tuple[str, str]] = (), json: Any = None, content: bytes | None = None) -> Any: ...
        requests_a_second: float
        def server_now(self) -> datetime: ...
        def subscribe(self, event: str, url: str) -> tuple[int, str]: ...
        def unsubscribe(self, id: int) -> None: ...
        def update_asset(self, id: int, body: Mapping[str, Any]) -> dict[str, Any]: ...
        def update_maintenance_plan(self, id: int, body: Mapping[str, Any]) -> dict[str, Any]: ...
        def update_part(self, id: int, body: Mapping[str, Any]) -> dict[str, Any]: ...
        def update_work_order(self, id: int, body: Mapping[str, Any]) -> dict[str, Any]: ...
    class SyncReport():
        def __init__(self, dry_run: bool = False, read: int = 0, created: dict[Side, int] = (lambda: {'atlas': 0, 'maintainx': 0})(), updated: dict[Side, int] = (lambda: {'atlas': 0, 'maintainx': 0})(), linked: int = 0, conflicts: list[Conflict] = list(), problems: list[Problem] = list(), steps: list[Step] = list(), comments: dict[Side, int] = (lambda: {'atlas': 0, 'maintainx': 0})(), total: int = 0, done: int = 0, seconds_left: float | None = None, imported: int = 0, hints: list[str] = list(), files: dict[Side, int] = (lambda: {'atlas': 0, 'maintainx': 0})(), costs: dict[Side, int] = (lambda: {'atlas': 0, 'maintainx': 0})(), parts_used: dict[Side, int] = (lambda: {'atlas': 0, 'maintainx': 0})()) -> None: ...
        comments: dict[Side, int]
        conflicts: list[Conflict]
        costs: dict[Side, int]
        created: dict[Side, int]
        done: int
        dry_run: bool
        files: dict[Side, int]
        hints: list[str]
        imported: int
        linked: int
        def note(self, step: Step) -> None: ...
        parts_used: dict[Side, int]
        problems: list[Problem]
        read: int
        seconds_left: float | None
        steps: list[Step]
        total: int
        updated: dict[Side, int]

class maintainx_settings:
    class BridgeSettings(Strict):
        atlas_label: str
        imports: bool
        kinds: tuple[Synced, ...]
        maintainx_label: str
        match_assets_by: tuple[str, ...]
        model_config: object
        def options(self) -> dict[str, Any]: ...
        plans_to_maintainx: bool
        def read(cls, given: str | Path | Mapping[str, Any]) -> BridgeSettings: ...
        rules: dict[str, str]
        settle_time: float
        work_orders_since: datetime | None

class maintainx_webhooks:
    EVENTS: object
    class MaintainXEvent():
        def __init__(self, kind: Literal['asset', 'work_order'], id: int, occurred_at: datetime) -> None: ...
        id: int
        kind: Literal['asset', 'work_order']
        occurred_at: datetime
    class WebhookError(AtlasError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, *, method: str | None = None, path: str | None = None, operation: str | None = None, status: int | None = None, response_body: str | None = None, attempts: Sequence[Attempt] = ()) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    def parse(body: bytes) -> MaintainXEvent: ...
    def verify(headers: Any, body: bytes, secret: str | Iterable[str], *, tolerance: float = TOLERANCE_SECONDS) -> None: ...

class mcp:
    class AtlasMcpServer():
        def __init__(self, options: McpOptions | None = None) -> None: ...
        async def aclose(self) -> None: ...
        def hide(self, secret: str) -> None: ...
        options: object
        server: Server[None]
    class McpAccount():
        def __init__(self, name: str = 'atlas', client_arguments: Mapping[str, Any] = dict(), time_zone: str | None = None, read_only: bool = False, token: str | None = None) -> None: ...
        client_arguments: Mapping[str, Any]
        name: str
        read_only: bool
        time_zone: str | None
        token: str | None
    class McpLimits():
        def __init__(self, calls_per_minute: int = 60, writes_per_hour: int = 60, requests: tuple[Limit, ...] = (Limit(60, 60), Limit(600, 3600)), concurrent_calls: int = 4, page_size: int = 50, result_characters: int = 40000, call_seconds: float = 45.0) -> None: ...
        call_seconds: float
        calls_per_minute: int
        concurrent_calls: int
        page_size: int
        requests: tuple[Limit, ...]
        result_characters: int
        writes_per_hour: int
    class McpOptions():
        def __init__(self, accounts: tuple[McpAccount, ...] = (lambda: (McpAccount(),))(), read_only: bool = False, confirm: bool = False, allow_delete: bool = False, audit_file: Path | None = None, limits: McpLimits = McpLimits()) -> None: ...
        accounts: tuple[McpAccount, ...]
        allow_delete: bool
        audit_file: Path | None
        confirm: bool
        limits: McpLimits
        def may_write(self, account: McpAccount) -> bool: ...
        read_only: bool
    def http_app(server: AtlasMcpServer, token: str | None = None, *, hosts: Iterable[str] = (), origins: Iterable[str] = ()) -> ASGIApp: ...
    def load_accounts(path: Path, names: tuple[str, ...] = ()) -> tuple[McpAccount, ...]: ...
    async def run_http(server: AtlasMcpServer, token: str | None = None, *, host: str = '127.0.0.1', port: int = 8765, hosts: Iterable[str] = (), origins: Iterable[str] = (), on_start: Callable[[str], object] = logger.info) -> None: ...
    async def run_stdio(server: AtlasMcpServer) -> None: ...

class outbox:
    class Delivery():
        def __init__(self, delivered: int, refused: int, waiting: int, stopped_by: AtlasError | None, set_aside: int = 0) -> None: ...
        delivered: int
        refused: int
        set_aside: int
        stopped_by: AtlasError | None
        waiting: int
    class Entry():
        def __init__(self, key: str, kind: str, target: str | None, body: dict[str, Any], state: State, work_order: int | None, problem: str | None, tries: int = 0) -> None: ...
        body: dict[str, Any]
        key: str
        kind: str
        problem: str | None
        state: State
        target: str | None
        tries: int
        work_order: int | None
    class Outbox():
        def __init__(self, path: str | Path) -> None: ...
        async def adeliver(self, client: AtlasClient) -> Delivery: ...
        def close(self) -> None: ...
        def create_work_order(self, data: Payload, *, idempotency_key: str | None = None) -> str: ...
        def deliver(self, client: SyncAtlasClient) -> Delivery: ...
        def drop(self, *keys: str) -> int: ...
        def entries(self, state: State | None = None) -> list[Entry]: ...
        def forget_delivered(self) -> int: ...
        def retry(self, *keys: str) -> int: ...
        def retry_refused(self) -> int: ...
        def update_work_order(self, work_order: int | str, updates: Payload) -> str: ...

class priority:
    def described(description: str | None, *, marked: bool) -> str | None: ...
    def is_marked(work_order: Mapping[str, Any]) -> bool: ...
    def without_own_lines(text: Any) -> Any: ...

class rate_limits:
    ATLAS_LIMITS: object
    LANES: tuple[Lane, ...]
    Lane: object
    class Limit(NamedTuple):
        requests: int
        seconds: float
    class RateLimiter():
        def __init__(self, limits: Sequence[Limit] = ATLAS_LIMITS, *, buckets: Buckets | None = None, only_if_limited: bool = False) -> None: ...
        def accepted(self) -> None: ...
        blocking: bool
        def enter(self, lane: Lane) -> Ticket: ...
        def forget(self) -> None: ...
        def leave(self, ticket: Ticket) -> None: ...
        def poll(self, ticket: Ticket) -> float: ...
        def refused(self, ticket: Ticket) -> float: ...
        turns: RedisTurns | None
    class Ticket():
        def __init__(self, lane: Lane, number: int) -> None: ...
        epoch: object
        lane: object
        number: object
        ready_at: float | None
        used: object

class servicetitan:
    class Appointment():
        def __init__(self, start: datetime, end: datetime, technician_ids: tuple[int, ...] = ()) -> None: ...
        def body(self) -> dict[str, Any]: ...
        end: datetime
        start: datetime
        technician_ids: tuple[int, ...]
    class ExportPage():
        def __init__(self, records: Sequence[Mapping[str, Any]], continue_from: str) -> None: ...
        continue_from: str
        records: Sequence[Mapping[str, Any]]
    class ExportReport():
        def __init__(self, dry_run: bool = False, seen: int = 0, steps: list[ExportStep] = list(), unmapped: list[Unmapped] = list(), conflicts: list[StatusConflict] = list(), refused: list[Refusal] = list(), without: set[str] = set(), in_a_row: int = 0, to_complete: list[str] = list(), total: int | None = None, seconds_left: float | None = None) -> None: ...
        conflicts: list[StatusConflict]
        def count(self, action: Action) -> int: ...
        dry_run: bool
        def estimate(self, elapsed: float) -> None: ...
        in_a_row: int
        def leave_out(self, what: str, work_order: str, error: VendorError) -> None: ...
        refused: list[Refusal]
        seconds_left: float | None
        seen: int
        steps: list[ExportStep]
        to_complete: list[str]
        total: int | None
        unmapped: list[Unmapped]
        without: set[str]
    class ExportStep():
        def __init__(self, action: Action, work_order: str, job: str | None, detail: str) -> None: ...
        action: Action
        detail: str
        job: str | None
        work_order: str
    class Job():
        def __init__(self, id: int, number: str, status: str, priority: str, summary: str, location_id: int, last_appointment_id: int | None, modified_on: datetime, external: Mapping[str, str], raw: Mapping[str, Any]) -> None: ...
        external: Mapping[str, str]
        id: int
        is_new: bool
        last_appointment_id: int | None
        location_id: int
        modified_on: datetime
        number: str
        def planned(cls, job: JobCreate) -> Job: ...
        priority: str
        raw: Mapping[str, Any]
        def read(cls, found: Mapping[str, Any]) -> Job: ...
        shown_number: str | None
        status: str
        summary: str
    class JobCreate():
        def __init__(self, customer_id: int, location_id: int, business_unit_id: int, job_type_id: int, campaign_id: int, priority: Priority, appointments: Sequence[Appointment], summary: str = '', external: Mapping[str, str] = dict(), customer_po: str | None = None) -> None: ...
        appointments: Sequence[Appointment]
        def body(self, guid: str) -> dict[str, Any]: ...
        business_unit_id: int
        campaign_id: int
        customer_id: int
        customer_po: str | None
        external: Mapping[str, str]
        job_type_id: int
        location_id: int
        priority: Priority
        summary: str
    class Mapping(Strict):
        appointment_hours: Annotated[float, Field(ge=0.25, le=240)]
        business_unit: Id | None
        campaign: Id | None
        cancel_reason: Id | None
        categories: dict[str, Work]
        customers: dict[str, Place]
        equipment: bool
        equipment_types: dict[str, Id]
        files: bool
        hold_reason: Id | None
        job_type: Id | None
        locations: dict[str, Place]
        model_config: object
        notes: bool
        place: Place | None
        priorities: dict[AtlasPriority, Priority]
        def priority(self, word: str) -> Priority: ...
        def read(cls, given: str | Path | AnyMapping[str, Any] | Mapping) -> Mapping: ...
        schedule: bool
        schedule_conflicts: Literal['servicetitan', 'atlas']
        status_conflicts: Literal['servicetitan', 'atlas']
        technicians: dict[str, Id]
    class Refusal():
        def __init__(self, work_order: str, message: str, trace_id: str | None = None) -> None: ...
        message: str
        trace_id: str | None
        work_order: str
    class ServiceTitanClient(AsyncJobCalls, AsyncEquipmentCalls):
        def __init__(self, client_id: str | None = None, client_secret: str | None = None, app_key: str | None = None, tenant_id: int | str | None = None, application_guid: str | None = None, *, environment: Environment | None = None, base_url: str | None = None, auth_url: str | None = None, timeout: float = 100.0, max_retries: int = 5) -> None: ...
        account: str
        async def aclose(self) -> None: ...
        async def add_note(self, id: int, text: str) -> None: ...
        async def attach_equipment(self, id: int, equipment_id: int) -> None: ...
        base_url: object
        async def cancel_job(self, id: int, reason_id: int, memo: str) -> None: ...
        async def create_equipment(self, location_id: int, **values: Any) -> dict[str, Any]: ...
        async def create_job(self, job: JobCreate) -> Job: ...
        async def detach_equipment(self, id: int, equipment_id: int) -> None: ...
        async def download_attachment(self, url: str, most: int) -> bytes: ...
        async def equipment_of(self, id: int) -> list[int]: ...
        async def find_jobs(self, key: str, value: str, *others: str) -> list[Job]: ...
        async def get_appointment(self, id: int) -> BookedAppointment: ...
        async def get_cancellations(self, id: int) -> list[dict[str, Any]]: ...
        async def get_equipment(self, id: int) -> dict[str, Any]: ...
        async def get_history(self, id: int) -> list[dict[str, Any]]: ...
        async def get_job(self, id: int) -> Job: ...
        async def get_jobs(self, ids: Sequence[int]) -> list[Job]: ...
        async def hold_job(self, job: Job, reason_id: int, memo: str) -> None: ...
        async def iter_appointments(self, *, modified_since: datetime) -> AsyncGenerator[BookedAppointment]: ...
        async def iter_equipment(self, location_id: int | None = None, *, modified_since: datetime | None = None) -> AsyncGenerator[dict[str, Any]]: ...
        async def iter_feed(self, feed: Literal['jobs', 'appointments', 'job-notes', 'job-history', 'job-canceled-logs', 'installed-equipment'], start: datetime | str, *, recent: bool = True) -> AsyncGenerator[ExportPage]: ...
        async def iter_jobs(self, *, modified_since: datetime | None = None, status: str | None = None) -> AsyncGenerator[Job]: ...
        async def job_types(self) -> dict[int, list[int]]: ...
        async def names(self, kind: Literal['job-types', 'job-hold-reasons', 'job-cancel-reasons', 'equipment-types']) -> dict[int, str]: ...
        async def notes(self, id: int) -> list[str]: ...
        async def request(self, method: str, path: str, *, params: Sequence[tuple[str, str]] = (), json: Any = None, content: bytes | None = None) -> Any: ...
        async def reschedule(self, id: int, start: datetime, end: datetime) -> None: ...
        async def restore_job(self, id: int) -> None: ...
        async def resume_job(self, job: Job) -> None: ...
        def server_now(self) -> datetime: ...
        async def update_equipment(self, id: int, **values: Any) -> dict[str, Any]: ...
        async def update_job(self, id: int, *, summary: str | None = None, priority: str | None = None, external: Mapping[str, str] | None = None) -> None: ...
        async def upload_attachment(self, name: str, content: bytes) -> str: ...
    class ServiceTitanExport():
        def __init__(self, atlas: AtlasClient, servicetitan: ServiceTitanClient, mapping: str | Path | Mapping[str, Any] | JobMapping, *, settle_time: float = SETTLE_TIME) -> None: ...
        async def pull(self, since: datetime | None = None, *, dry_run: bool = False, on_progress: Callable[[ExportReport], object] | None = None) -> ExportReport: ...
        async def push(self, wanted: Filter[WorkOrder] | None = None, *, dry_run: bool = False, on_progress: Callable[[ExportReport], object] | None = None) -> ExportReport: ...
    class StatusConflict():
        def __init__(self, work_order: str, job: str, atlas: str, servicetitan: str, winner: str, field: Literal['status', 'schedule'] = 'status') -> None: ...
        atlas: str
        field: Literal['status', 'schedule']
        job: str
        servicetitan: str
        winner: str
        work_order: str
    class SyncServiceTitanClient(SyncJobCalls, SyncEquipmentCalls):
        def __init__(self, client_id: str | None = None, client_secret: str | None = None, app_key: str | None = None, tenant_id: int | str | None = None, application_guid: str | None = None, *, environment: Environment | None = None, base_url: str | None = None, auth_url: str | None = None, timeout: float = 100.0, max_retries: int = 5) -> None: ...
        account: str
        def add_note(self, id: int, text: str) -> None: ...
        def attach_equipment(self, id: int, equipment_id: int) -> None: ...
        base_url: object
        def cancel_job(self, id: int, reason_id: int, memo: str) -> None: ...
        def close(self) -> None: ...
        def create_equipment(self, location_id: int, **values: Any) -> dict[str, Any]: ...
        def create_job(self, job: JobCreate) -> Job: ...
        def detach_equipment(self, id: int, equipment_id: int) -> None: ...
        def download_attachment(self, url: str, most: int) -> bytes: ...
        def equipment_of(self, id: int) -> list[int]: ...
        def find_jobs(self, key: str, value: str, *others: str) -> list[Job]: ...
        def get_appointment(self, id: int) -> BookedAppointment: ...
        def get_cancellations(self, id: int) -> list[dict[str, Any]]: ...
        def get_equipment(self, id: int) -> dict[str, Any]: ...
        def get_history(self, id: int) -> list[dict[str, Any]]: ...
        def get_job(self, id: int) -> Job: ...
        def get_jobs(self, ids: Sequence[int]) -> list[Job]: ...
        def hold_job(self, job: Job, reason_id: int, memo: str) -> None: ...
        def iter_appointments(self, *, modified_since: datetime) -> Generator[BookedAppointment]: ...
        def iter_equipment(self, location_id: int | None = None, *, modified_since: datetime | None = None) -> Generator[dict[str, Any]]: ...
        def iter_feed(self, feed: Literal['jobs', 'appointments', 'job-notes', 'job-history', 'job-canceled-logs', 'installed-equipment'], start: datetime | str, *, recent: bool = True) -> Generator[ExportPage]: ...
        def iter_jobs(self, *, modified_since: datetime | None = None, status: str | None = None) -> Generator[Job]: ...
        def job_types(self) -> dict[int, list[int]]: ...
        def names(self, kind: Literal['job-types', 'job-hold-reasons', 'job-cancel-reasons', 'equipment-types']) -> dict[int, str]: ...
        def notes(self, id: int) -> list[str]: ...
        def request(self, method: str, path: str, *, params: Sequence[tuple[str, str]] = (), json: Any = None, content: bytes | None = None) -> Any: ...
        def reschedule(self, id: int, start: datetime, end: datetime) -> None: ...
        def restore_job(self, id: int) -> None: ...
        def resume_job(self, job: Job) -> None: ...
        def server_now(self) -> datetime: ...
        def update_equipment(self, id: int, **values: Any) -> dict[str, Any]: ...
        def update_job(self, id: int, *, summary: str | None = None, priority: str | None = None, external: Mapping[str, str] | None = None) -> None: ...
        def upload_attachment(self, name: str, content: bytes) -> str: ...
    class SyncServiceTitanExport():
        def __init__(self, atlas: SyncAtlasClient, servicetitan: SyncServiceTitanClient, mapping: str | Path | Mapping[str, Any] | JobMapping, *, settle_time: float = SETTLE_TIME) -> None: ...
        def pull(self, since: datetime | None = None, *, dry_run: bool = False, on_progress: Callable[[ExportReport], object] | None = None) -> ExportReport: ...
        def push(self, wanted: Filter[WorkOrder] | None = None, *, dry_run: bool = False, on_progress: Callable[[ExportReport], object] | None = None) -> ExportReport: ...
    class Unmapped():
        def __init__(self, work_order: str, field: str, value: str, advice: str) -> None: ...
        advice: str
        field: str
        value: str
        work_order: str

class stores:
    class FileTokenStore():
        def __init__(self, folder: str | Path, *, key: str | None = None) -> None: ...
        def load(self, account: str) -> Token | None: ...
        def lock(self, account: str, timeout: float) -> Iterator[object]: ...
        def save(self, account: str, token: Token) -> None: ...
    class StoreUnavailable(Exception): ...
    class TokenStore(Protocol):
        def load(self, account: str) -> Token | None: ...
        def lock(self, account: str, timeout: float) -> AbstractContextManager[object]: ...
        def save(self, account: str, token: Token) -> None: ...
    def account_key(base_url: str, email: str) -> str: ...
    def packed(token: Token, key: str | None = None) -> bytes: ...
    def unpacked(content: bytes, key: str | None = None) -> Token | None: ...

class testing:
    class AtlasSandbox(SandboxProcess):
        def __init__(self, base_url: str, email: str, password: str, process: subprocess.Popen[str]) -> None: ...
        def add_fault(self, kind: Kind, **options: Any) -> None: ...
        base_url: str
        def clear_faults(self) -> None: ...
        def clear_requests(self) -> None: ...
        credentials: Credentials
        email: str
        environment: dict[str, str]
        def expire_tokens(self) -> None: ...
        def faults(self) -> list[dict[str, Any]]: ...
        password: str
        process: subprocess.Popen[str]
        def requests(self, method: str = '', path: str = '') -> list[dict[str, Any]]: ...
        def reset(self) -> None: ...
        def restore(self, name: str) -> None: ...
        def revoke_tokens(self) -> None: ...
        def skew_clock(self, seconds: float) -> None: ...
        def snapshot(self, name: str) -> None: ...
    class VendorSandbox(SandboxProcess):
        def __init__(self, base_url: str, process: subprocess.Popen[str], environment: dict[str, str]) -> None: ...
        def add_fault(self, kind: Kind, **options: Any) -> None: ...
        def add_job_note(self, job: int, text: str) -> None: ...
        base_url: str
        def change_appointment(self, id: int, **values: Any) -> None: ...
        def change_equipment(self, id: int, **values: Any) -> None: ...
        def change_job(self, id: int, **values: Any) -> None: ...
        def clear_faults(self) -> None: ...
        def clear_requests(self) -> None: ...
        environment: dict[str, str]
        def faults(self) -> list[dict[str, Any]]: ...
        process: subprocess.Popen[str]
        def records(self, name: str) -> Any: ...
        def requests(self, method: str = '', path: str = '') -> list[dict[str, Any]]: ...
        def reset(self) -> None: ...
        def skew_clock(self, seconds: float) -> None: ...
    def start_sandbox(*options: str, release: str | None = None) -> Iterator[AtlasSandbox]: ...
    def start_vendor(vendor: Literal['maintainx', 'servicetitan'], *options: str) -> Iterator[VendorSandbox]: ...

class types:
    class AdditionalCostChanges(TypedDict):
        assignedTo: Ref | None
        category: Ref | None
        cost: float
        date: When | None
        description: str | None
        includeToTotalCost: bool
    ApprovalStatusWord: object
    class AssetChanges(TypedDict):
        acquisitionCost: float | None
        additionalInfos: str | None
        archived: bool
        area: str | None
        assignedTo: Refs
        barCode: str | None
        category: Ref | None
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        customId: str | None
        customers: Refs
        deprecation: Ref | None
        description: str | None
        files: Refs
        image: Ref | None
        inServiceDate: When | None
        location: Ref | None
        manufacturer: str | None
        model: str | None
        name: str
        nfcId: str | None
        parentAsset: Ref | None
        parts: Refs
        power: str | None
        primaryUser: Ref | None
        serialNumber: str | None
        status: AssetStatusWord
        teams: Refs
        vendors: Refs
        warrantyExpirationDate: When | None
    class AssetDowntimeChanges(TypedDict):
        duration: int
        startsOn: When
    AssetStatusWord: object
    class BulkItem(Generic[T]):
        def __init__(self, index: int, id: int | None, record: T | None, error: AtlasError | None, given: Any = None) -> None: ...
        error: AtlasError | None
        given: Any
        id: int | None
        index: int
        record: T | None
    class BulkProgress():
        def __init__(self, done: int, failed: int, total: int | None) -> None: ...
        done: int
        failed: int
        total: int | None
    class BulkResult(Generic[T]):
        def __init__(self, items: list[BulkItem[T]]) -> None: ...
        done: list[BulkItem[T]]
        failed: list[BulkItem[T]]
        items: list[BulkItem[T]]
        def raise_for_failures(self) -> None: ...
    class CallOptions(TypedDict):
        deadline: float
        lane: Lane
        max_retries: int
        timeout: float
    class CategoryChanges(TypedDict):
        description: str | None
        name: str
    class ChecklistChanges(TypedDict):
        category: str | None
        description: str | None
        name: str
        taskBases: list[TaskInputPart]
    class CommentChanges(TypedDict):
        content: str
        files: Refs
    class CurrencyChanges(TypedDict):
        code: str | None
        name: str
    class CustomFieldChanges(TypedDict):
        copyOnRepeat: bool
        fieldType: CustomFieldTypeWord
        label: str
        options: list[str]
        required: bool
    CustomFieldEntityWord: object
    CustomFieldTypeWord: object
    class CustomFieldValue(TypedDict):
        id: Required[int]
        value: Required[str | None]
    class CustomerChanges(TypedDict):
        address: str | None
        billingAddress: str | None
        billingAddress2: str | None
        billingCurrency: Ref | None
        billingName: str | None
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        description: str | None
        email: str | None
        name: str
        phone: str | None
        rate: int
        vendorType: str | None
        website: str | None
    class FileChanges(TypedDict):
        name: str
    FileTypeWord: object
    class FloorPlanChanges(TypedDict):
        area: int
        image: Ref | None
        name: str
    class Health(Model):
        additional_properties: dict[str, Any]
        def from_dict(cls, src_dict: Mapping[str, Any]) -> Self: ...
        def get(self, key: str, default: Any = None) -> Any: ...
        def items(self) -> list[tuple[str, Any]]: ...
        def keys(self) -> list[str]: ...
        latency_ms: float
        message: str
        def read(cls, value: Any) -> Any: ...
        release: str
        status: str
        def to_dict(self) -> dict[str, Any]: ...
        def values(self) -> list[Any]: ...
    class ImportResult(BulkResult[T]):
        def __init__(self, items: list[BulkItem[T]], ways: list[Literal['import', 'create']] = list(), copies: Mapping[int, list[int]] = dict(), repeated_numbers: Mapping[str, list[int]] = dict()) -> None: ...
        copies: Mapping[int, list[int]]
        done: list[BulkItem[T]]
        failed: list[BulkItem[T]]
        items: list[BulkItem[T]]
        def raise_for_failures(self) -> None: ...
        repeated_numbers: Mapping[str, list[int]]
        ways: list[Literal['import', 'create']]
    class LaborChanges(TypedDict):
        assignedTo: Ref | None
        duration: int
        hourlyRate: int
        includeToTotalTime: bool
        startedAt: When
        timeCategory: Ref | None
    class LocationChanges(TypedDict):
        address: str | None
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        customers: Refs
        files: Refs
        image: Ref | None
        latitude: float | None
        longitude: float | None
        name: str
        parentLocation: Ref | None
        teams: Refs
        vendors: Refs
        workers: Refs
    class MeterChanges(TypedDict):
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        image: Ref | None
        location: Ref | None
        meterCategory: Ref | None
        name: str
        unit: str | None
        updateFrequency: int
        users: Refs
    class MultiPartChanges(TypedDict):
        name: str
        parts: Refs
    class NewAdditionalCost(TypedDict):
        assignedTo: Ref | None
        category: Ref | None
        cost: Required[float]
        date: When | None
        description: str | None
        includeToTotalCost: bool
        workOrder: Required[Ref]
    class NewApiKey(TypedDict):
        expiresAt: When | None
        label: Required[str]
    class NewAsset(TypedDict):
        acquisitionCost: float | None
        additionalInfos: str | None
        archived: bool
        area: str | None
        assignedTo: Refs
        barCode: str | None
        category: Ref | None
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        customers: Refs
        deprecation: Ref | None
        description: str | None
        files: Refs
        image: Ref | None
        inServiceDate: When | None
        location: Ref | None
        manufacturer: str | None
        model: str | None
        name: Required[str]
        nfcId: str | None
        parentAsset: Ref | None
        parts: Refs
        power: str | None
        primaryUser: Ref | None
        serialNumber: str | None
        status: AssetStatusWord
        teams: Refs
        vendors: Refs
        warrantyExpirationDate: When | None
    class NewAssetDowntime(TypedDict):
        asset: Required[Ref]
        duration: int
        startsOn: Required[When]
    class NewCategory(TypedDict):
        description: str | None
        name: Required[str]
    class NewChecklist(TypedDict):
        category: str | None
        description: str | None
        name: Required[str]
        taskBases: Required[list[TaskInputPart]]
    class NewComment(TypedDict):
        content: Required[str]
        files: Refs
        workOrder: Required[Ref]
    class NewCurrency(TypedDict):
        code: str | None
        name: Required[str]
    class NewCustomField(TypedDict):
        copyOnRepeat: bool
        entityType: Required[CustomFieldEntityWord]
        fieldType: Required[CustomFieldTypeWord]
        label: Required[str]
        options: list[str]
        required: bool
    class NewCustomer(TypedDict):
        address: str | None
        billingAddress: str | None
        billingAddress2: str | None
        billingCurrency: Ref | None
        billingName: str | None
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        customerType: str | None
        description: str | None
        email: str | None
        name: Required[str]
        phone: str | None
        rate: int | None
        website: str | None
    class NewFloorPlan(TypedDict):
        area: int
        image: Ref | None
        location: Required[Ref]
        name: Required[str]
    class NewLabor(TypedDict):
        assignedTo: Ref | None
        duration: int
        hourlyRate: int
        includeToTotalTime: bool
        logged: bool
        startedAt: Required[When]
        status: TimeStatusWord | None
        timeCategory: Ref | None
        workOrder: Required[Ref]
    class NewLocation(TypedDict):
        address: str | None
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        customers: Refs
        files: Refs
        image: Ref | None
        latitude: float | None
        longitude: float | None
        name: Required[str]
        parentLocation: Ref | None
        teams: Refs
        vendors: Refs
        workers: Refs
    class NewMeter(TypedDict):
        asset: Required[Ref]
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        image: Ref | None
        location: Ref | None
        meterCategory: Ref | None
        name: Required[str]
        unit: str | None
        updateFrequency: Required[int]
        users: Refs
    class NewMultiPart(TypedDict):
        name: Required[str]
        parts: Refs
    class NewPart(TypedDict):
        additionalInfos: str | None
        area: str | None
        assignedTo: Refs
        barcode: str | None
        category: Ref | None
        cost: float
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        customers: Refs
        description: str | None
        files: Refs
        image: Ref | None
        minQuantity: float
        name: Required[str]
        nonStock: bool
        quantity: float
        teams: Refs
        unit: str | None
        vendors: Refs
    class NewPartQuantity(TypedDict):
        part: Required[Ref]
        purchaseOrder: Ref | None
        quantity: Required[float]
        workOrder: Ref | None
    class NewPreventiveMaintenance(TypedDict):
        asset: Ref | None
        assignedTo: Refs
        category: Ref | None
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        customers: Refs
        daysOfWeek: list[int]
        description: str | None
        dueDate: When | None
        dueDateDelay: int | None
        endsOn: When | None
        estimatedDuration: float
        estimatedStartDate: When | None
        files: Refs
        frequency: Required[int]
        image: Ref | None
        location: Ref | None
        name: Required[str]
        primaryUser: Ref | None
        priority: PriorityWord
        recurrenceBasedOn: Required[RecurrenceBasedOnWord]
        recurrenceType: Required[RecurrenceTypeWord]
        requiredSignature: bool
        startsOn: When | None
        team: Ref | None
        title: Required[str]
    class NewPurchaseOrder(TypedDict):
        additionalInfoDate: When | None
        additionalInfoNotes: str | None
        additionalInfoRequisitionedName: str | None
        additionalInfoShippingOrderCategory: str | None
        additionalInfoTerm: str | None
        category: Ref | None
        name: Required[str]
        shippingAdditionalDetail: str | None
        shippingAddress: str | None
        shippingCity: str | None
        shippingCompanyName: str | None
        shippingDueDate: When | None
        shippingFax: str | None
        shippingPhone: str | None
        shippingShipToName: str | None
        shippingState: str | None
        shippingZipCode: str | None
        status: ApprovalStatusWord | None
        vendor: Ref | None
    class NewReading(TypedDict):
        meter: Required[Ref]
        value: float
    class NewRelation(TypedDict):
        child: Required[Ref]
        parent: Required[Ref]
        relationType: Required[RelationTypeWord]
    class NewRequest(TypedDict):
        asset: Ref | None
        assignedTo: Refs
        audioDescription: Ref | None
        cancellationReason: str | None
        cancelled: bool
        category: Ref | None
        contact: str | None
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        customers: Refs
        description: str | None
        dueDate: When | None
        estimatedDuration: float
        estimatedStartDate: When | None
        files: Refs
        image: Ref | None
        location: Ref | None
        primaryUser: Ref | None
        priority: PriorityWord
        requestPortal: Ref | None
        requiredSignature: bool
        team: Ref | None
        title: Required[str]
        workOrder: Ref | None
    class NewRequestPortal(TypedDict):
        fields: list[RequestPortalFieldInputPart]
        recaptchaToken: str | None
        title: Required[str]
        welcomeMessage: str | None
    class NewRole(TypedDict):
        createPermissions: list[PermissionWord]
        deleteOtherPermissions: list[PermissionWord]
        description: str | None
        editOtherPermissions: list[PermissionWord]
        externalId: str | None
        name: Required[str]
        roleType: Required[RoleTypeWord]
        viewOtherPermissions: list[PermissionWord]
        viewPermissions: list[PermissionWord]
    class NewTeam(TypedDict):
        description: str | None
        name: Required[str]
        users: Refs
    class NewUser(TypedDict):
        email: Required[str]
        firstName: Required[str]
        lastName: Required[str]
        password: Required[str]
        phone: str
        role: Ref
    class NewVendor(TypedDict):
        address: str | None
        companyName: Required[str]
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        description: str | None
        email: str | None
        name: Required[str]
        phone: str | None
        rate: int
        vendorType: str | None
        website: str | None
    class NewWebhookEndpoint(TypedDict):
        approved: bool | None
        assetStatuses: list[AssetStatusWord]
        code: str | None
        event: Required[WebhookEventWord]
        partFields: list[PartFieldWord]
        serialize: bool
        url: Required[str]
        woFields: list[WorkOrderFieldWord]
        workOrderCategories: Refs
        workOrderStatuses: list[WorkOrderStatusWord]
    class NewWorkOrder(TypedDict):
        archived: bool
        asset: Ref | None
        assetId: Ref
        assetStatus: AssetStatusWord
        assignedTo: Refs
        category: Ref | None
        completedBy: Ref | None
        completedOn: When | None
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        customers: Refs
        description: str | None
        dueDate: When | None
        estimatedDuration: float
        estimatedStartDate: When | None
        feedback: str | None
        files: Refs
        image: Ref | None
        location: Ref | None
        primaryUser: Ref | None
        priority: PriorityWord | Literal['CRITICAL']
        requiredSignature: bool
        status: WorkOrderStatusWord | Literal['PENDING', 'COMPLETED', 'CANCELLED']
        team: Ref | None
        title: Required[str]
    class NewWorkOrderMeterTrigger(TypedDict):
        asset: Ref | None
        assignedTo: Refs
        category: Ref | None
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        customers: Refs
        description: str | None
        dueDate: When | None
        estimatedDuration: float
        estimatedStartDate: When | None
        files: Refs
        image: Ref | None
        location: Ref | None
        meter: Required[Ref]
        name: Required[str]
        primaryUser: Ref | None
        priority: PriorityWord
        recurrent: bool
        requiredSignature: bool
        team: Ref | None
        title: Required[str]
        triggerCondition: Required[WorkOrderMeterTriggerConditionWord]
        value: Required[int]
        waitBefore: Required[int]
    class NewWorkflow(TypedDict):
        action: Required[WorkflowActionCreatePart]
        mainCondition: Required[WorkflowMainConditionWord]
        secondaryConditions: list[WorkflowConditionCreatePart]
        title: Required[str]
    class NotificationChanges(TypedDict):
        seen: bool
    NotificationTypeWord: object
    PartActionWord: object
    class PartChanges(TypedDict):
        additionalInfos: str | None
        area: str | None
        assignedTo: Refs
        barcode: str | None
        category: Ref | None
        cost: float
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        customers: Refs
        description: str | None
        files: Refs
        image: Ref | None
        location: Ref | None
        minQuantity: float
        name: str
        nonStock: bool
        quantity: float
        teams: Refs
        unit: str | None
        vendors: Refs
    PartConditionWord: object
    PartFieldWord: object
    class PartQuantityChanges(TypedDict):
        quantity: float
    Payload: object
    PermissionWord: object
    PortalFieldTypeWord: object
    class PreventiveMaintenanceChanges(TypedDict):
        asset: Ref | None
        assignedTo: Refs
        category: Ref | None
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        customers: Refs
        description: str | None
        dueDate: When | None
        estimatedDuration: float
        estimatedStartDate: When | None
        files: Refs
        image: Ref | None
        location: Ref | None
        name: str | None
        primaryUser: Ref | None
        priority: PriorityWord
        requiredSignature: bool
        team: Ref | None
        title: str
    PriorityWord: object
    PurchaseOrderActionWord: object
    class PurchaseOrderChanges(TypedDict):
        additionalInfoDate: When | None
        additionalInfoNotes: str | None
        additionalInfoRequisitionedName: str | None
        additionalInfoShippingOrderCategory: str | None
        additionalInfoTerm: str | None
        category: Ref | None
        name: str
        shippingAdditionalDetail: str | None
        shippingAddress: str | None
        shippingCity: str | None
        shippingCompanyName: str | None
        shippingDueDate: When | None
        shippingFax: str | None
        shippingPhone: str | None
        shippingShipToName: str | None
        shippingState: str | None
        shippingZipCode: str | None
        vendor: Ref | None
    PurchaseOrderConditionWord: object
    class RawResponse(Generic[T]):
        def __init__(self, status: int | None, headers: httpx.Headers, parsed: T) -> None: ...
        headers: httpx.Headers
        parsed: T
        status: int | None
    class ReadingChanges(TypedDict):
        value: float | None
    RecurrenceBasedOnWord: object
    RecurrenceTypeWord: object
    Ref: object
    Refs: object
    class RelationChanges(TypedDict):
        child: Ref
        parent: Ref
    RelationTypeInternalWord: object
    RelationTypeWord: object
    RequestActionWord: object
    class RequestChanges(TypedDict):
        asset: Ref | None
        assignedTo: Refs
        audioDescription: Ref | None
        cancelled: bool
        category: Ref | None
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        customers: Refs
        description: str | None
        dueDate: When | None
        estimatedDuration: float
        estimatedStartDate: When | None
        files: Refs
        image: Ref | None
        location: Ref | None
        primaryUser: Ref | None
        priority: PriorityWord
        requiredSignature: bool
        team: Ref | None
        title: str
    RequestConditionWord: object
    class RequestPortalChanges(TypedDict):
        fields: list[RequestPortalFieldInputPart]
        title: str
        welcomeMessage: str | None
    class RequestPortalFieldInputPart(TypedDict):
        asset: Ref | None
        location: Ref | None
        required: bool
        type: Required[PortalFieldTypeWord]
    class RoleChanges(TypedDict):
        createPermissions: list[PermissionWord]
        deleteOtherPermissions: list[PermissionWord]
        description: str | None
        editOtherPermissions: list[PermissionWord]
        externalId: str | None
        name: str
        viewOtherPermissions: list[PermissionWord]
        viewPermissions: list[PermissionWord]
    RoleCodeWord: object
    RoleTypeWord: object
    class ScheduleChanges(TypedDict):
        daysOfWeek: list[int]
        dueDateDelay: int | None
        endsOn: When | None
        frequency: int
        recurrenceBasedOn: RecurrenceBasedOnWord
        recurrenceType: RecurrenceTypeWord
        startsOn: When
    TaskActionWord: object
    class TaskChanges(TypedDict):
        notes: str | None
        status: WorkOrderStatusWord | None
        value: str | None
    TaskConditionWord: object
    class TaskInputPart(TypedDict):
        asset: Ref | None
        label: Required[str]
        meter: Ref | None
        options: list[str]
        taskType: Required[TaskTypeWord]
        user: Ref | None
    TaskTypeWord: object
    class TeamChanges(TypedDict):
        description: str | None
        name: str
        users: Refs
    TimeStatusWord: object
    class UserChanges(TypedDict):
        firstName: str
        image: Ref | None
        jobTitle: str | None
        lastName: str
        location: Ref | None
        newPassword: str
        phone: str | None
        rate: int
    class VendorChanges(TypedDict):
        address: str | None
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        description: str | None
        email: str | None
        name: str
        phone: str | None
        rate: int
        vendorType: str | None
        website: str | None
    class WebhookEndpointChanges(TypedDict):
        approved: bool | None
        assetStatuses: list[AssetStatusWord]
        code: str | None
        event: WebhookEventWord
        partFields: list[PartFieldWord]
        serialize: bool
        url: str
        woFields: list[WorkOrderFieldWord]
        workOrderCategories: Refs
        workOrderStatuses: list[WorkOrderStatusWord]
    WebhookEventWord: object
    When: object
    WorkOrderActionWord: object
    class WorkOrderChanges(TypedDict):
        archived: bool
        asset: Ref | None
        assetId: Ref
        assignedTo: Refs
        category: Ref | None
        completedBy: Ref | None
        completedOn: When | None
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        customers: Refs
        description: str | None
        dueDate: When | None
        estimatedDuration: float
        estimatedStartDate: When | None
        feedback: str | None
        files: Refs
        image: Ref | None
        location: Ref | None
        notes: str | None
        primaryUser: Ref | None
        priority: PriorityWord | Literal['CRITICAL']
        requiredSignature: bool
        signature: str | None
        status: WorkOrderStatusWord | Literal['PENDING', 'COMPLETED', 'CANCELLED']
        team: Ref | None
        title: str
    WorkOrderConditionWord: object
    WorkOrderFieldWord: object
    class WorkOrderMeterTriggerChanges(TypedDict):
        asset: Ref | None
        assignedTo: Refs
        category: Ref | None
        customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
        customers: Refs
        description: str | None
        dueDate: When | None
        estimatedDuration: float
        estimatedStartDate: When | None
        files: Refs
        image: Ref | None
        location: Ref | None
        name: str
        primaryUser: Ref | None
        priority: PriorityWord
        recurrent: bool
        requiredSignature: bool
        team: Ref | None
        title: str
        triggerCondition: WorkOrderMeterTriggerConditionWord
        value: int
        waitBefore: int
    WorkOrderMeterTriggerConditionWord: object
    WorkOrderStatusWord: object
    class WorkflowActionCreatePart(TypedDict):
        asset: Ref | None
        assetStatus: AssetStatusWord | None
        checklist: Ref | None
        location: Ref | None
        numberValue: int | None
        partAction: PartActionWord | None
        priority: PriorityWord
        purchaseOrderAction: PurchaseOrderActionWord | None
        purchaseOrderCategory: Ref | None
        requestAction: RequestActionWord | None
        taskAction: TaskActionWord | None
        team: Ref | None
        user: Ref | None
        value: str | None
        vendor: Ref | None
        workOrderAction: WorkOrderActionWord | None
        workOrderCategory: Ref | None
    class WorkflowConditionCreatePart(TypedDict):
        asset: Ref | None
        checklist: Ref | None
        createdTimeEnd: int | None
        createdTimeStart: int | None
        endDate: When | None
        label: str | None
        location: Ref | None
        numberValue: int | None
        part: Ref | None
        partCondition: PartConditionWord | None
        priority: PriorityWord | None
        purchaseOrderCategory: Ref | None
        purchaseOrderCondition: PurchaseOrderConditionWord | None
        purchaseOrderStatus: ApprovalStatusWord | None
        requestCondition: RequestConditionWord | None
        startDate: When | None
        taskCondition: TaskConditionWord | None
        team: Ref | None
        user: Ref | None
        value: str | None
        vendor: Ref | None
        workOrderCategory: Ref | None
        workOrderCondition: WorkOrderConditionWord | None
        workOrderStatus: WorkOrderStatusWord | None
    WorkflowMainConditionWord: object
    def json_default(value: Any) -> Any: ...

class vendors:
    class BusyError(AtlasConfigError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, *, method: str | None = None, path: str | None = None, operation: str | None = None, status: int | None = None, response_body: str | None = None, attempts: Sequence[Attempt] = ()) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class VendorAuthError(VendorError):
        def __init__(self, message: str, *, vendor: str = '', trace_id: str | None = None, errors: Mapping[str, str] | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        errors: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        trace_id: object
        def twin(self) -> Self: ...
        vendor: object
    class VendorConflictError(VendorRefusedError):
        def __init__(self, message: str, *, vendor: str = '', trace_id: str | None = None, errors: Mapping[str, str] | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        errors: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        trace_id: object
        def twin(self) -> Self: ...
        vendor: object
    class VendorError(AtlasError):
        def __init__(self, message: str, *, vendor: str = '', trace_id: str | None = None, errors: Mapping[str, str] | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        errors: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        trace_id: object
        def twin(self) -> Self: ...
        vendor: object
    class VendorNotFoundError(VendorRefusedError):
        def __init__(self, message: str, *, vendor: str = '', trace_id: str | None = None, errors: Mapping[str, str] | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        errors: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        trace_id: object
        def twin(self) -> Self: ...
        vendor: object
    class VendorOutcomeUnknownError(VendorError):
        def __init__(self, message: str, *, vendor: str = '', trace_id: str | None = None, errors: Mapping[str, str] | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        errors: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        trace_id: object
        def twin(self) -> Self: ...
        vendor: object
    class VendorRateLimitError(VendorError):
        def __init__(self, message: str, *, vendor: str = '', trace_id: str | None = None, errors: Mapping[str, str] | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        errors: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        trace_id: object
        def twin(self) -> Self: ...
        vendor: object
    class VendorRefusedError(VendorError):
        def __init__(self, message: str, *, vendor: str = '', trace_id: str | None = None, errors: Mapping[str, str] | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        errors: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        trace_id: object
        def twin(self) -> Self: ...
        vendor: object
    class VendorUnavailableError(VendorError):
        def __init__(self, message: str, *, vendor: str = '', trace_id: str | None = None, errors: Mapping[str, str] | None = None, **context: Any) -> None: ...
        attempts: object
        details: object
        errors: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        trace_id: object
        def twin(self) -> Self: ...
        vendor: object

class webhooks:
    class AsgiReceiver(_Receiver):
        def __init__(self, secret: str | Iterable[str], handler: Callable[[Event], Any], *, deliveries: Deliveries | None = None, tolerance: float = TOLERANCE) -> None: ...
    class AssetCreated(_OfAsset):
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any], asset_id: int, asset: Asset | None) -> None: ...
        asset: Asset | None
        asset_id: int
        company_id: int | None
        id: str
        occurred_at: datetime
        payload: Mapping[str, Any]
        type: str
    class AssetStatusChanged(_OfAsset):
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any], asset_id: int, asset: Asset | None, previous_status: str | None, new_status: str | None) -> None: ...
        asset: Asset | None
        asset_id: int
        company_id: int | None
        id: str
        new_status: str | None
        occurred_at: datetime
        payload: Mapping[str, Any]
        previous_status: str | None
        type: str
    class Deliveries(Protocol):
        def give_back(self, signature: str) -> None: ...
        def take(self, signature: str, seconds: float) -> bool: ...
    class Event():
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any]) -> None: ...
        company_id: int | None
        id: str
        occurred_at: datetime
        payload: Mapping[str, Any]
        type: str
    class LocationCreated(Event):
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any], location_id: int, location: Location | None) -> None: ...
        company_id: int | None
        id: str
        location: Location | None
        location_id: int
        occurred_at: datetime
        payload: Mapping[str, Any]
        type: str
    class MemoryDeliveries():
        def __init__(self) -> None: ...
        def give_back(self, signature: str) -> None: ...
        def take(self, signature: str, seconds: float) -> bool: ...
    class MeterTriggered(Event):
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any], meter_id: int, meter_trigger_id: int | None, reading_value: float | None, trigger_value: float | None, work_order_id: int | None, work_order: WorkOrder | None) -> None: ...
        company_id: int | None
        id: str
        meter_id: int
        meter_trigger_id: int | None
        occurred_at: datetime
        payload: Mapping[str, Any]
        reading_value: float | None
        trigger_value: float | None
        type: str
        work_order: WorkOrder | None
        work_order_id: int | None
    class PartChanged(_OfPart):
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any], part_id: int, part: Part | None) -> None: ...
        company_id: int | None
        id: str
        occurred_at: datetime
        part: Part | None
        part_id: int
        payload: Mapping[str, Any]
        type: str
    class PartCreated(_OfPart):
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any], part_id: int, part: Part | None) -> None: ...
        company_id: int | None
        id: str
        occurred_at: datetime
        part: Part | None
        part_id: int
        payload: Mapping[str, Any]
        type: str
    class PartDeleted(_OfPart):
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any], part_id: int, part: Part | None) -> None: ...
        company_id: int | None
        id: str
        occurred_at: datetime
        part: Part | None
        part_id: int
        payload: Mapping[str, Any]
        type: str
    class PartQuantityChanged(_OfPart):
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any], part_id: int, part: Part | None, previous_quantity: float | None, new_quantity: float | None, changed_amount: float | None) -> None: ...
        changed_amount: float | None
        company_id: int | None
        id: str
        new_quantity: float | None
        occurred_at: datetime
        part: Part | None
        part_id: int
        payload: Mapping[str, Any]
        previous_quantity: float | None
        type: str
    class RedisDeliveries():
        def __init__(self, redis: Any) -> None: ...
        def give_back(self, signature: str) -> None: ...
        def take(self, signature: str, seconds: float) -> bool: ...
    class RequestCreated(_OfRequest):
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any], request_id: int, request: Request | None) -> None: ...
        company_id: int | None
        id: str
        occurred_at: datetime
        payload: Mapping[str, Any]
        request: Request | None
        request_id: int
        type: str
    class RequestStatusChanged(_OfRequest):
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any], request_id: int, request: Request | None, previous_status: str | None, new_status: str | None, work_order_id: int | None) -> None: ...
        company_id: int | None
        id: str
        new_status: str | None
        occurred_at: datetime
        payload: Mapping[str, Any]
        previous_status: str | None
        request: Request | None
        request_id: int
        type: str
        work_order_id: int | None
    class SqliteDeliveries():
        def __init__(self, path: str | Path) -> None: ...
        def close(self) -> None: ...
        def give_back(self, signature: str) -> None: ...
        def take(self, signature: str, seconds: float) -> bool: ...
    class VendorCreated(Event):
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any], vendor_id: int, vendor: Vendor | None) -> None: ...
        company_id: int | None
        id: str
        occurred_at: datetime
        payload: Mapping[str, Any]
        type: str
        vendor: Vendor | None
        vendor_id: int
    class WebhookError(AtlasError):
        def __init__(self, message: str, details: dict[str, Any] | None = None, *, method: str | None = None, path: str | None = None, operation: str | None = None, status: int | None = None, response_body: str | None = None, attempts: Sequence[Attempt] = ()) -> None: ...
        attempts: object
        details: object
        message: object
        method: object
        operation: object
        path: object
        response_body: object
        status: object
        status_code: int | None
        def twin(self) -> Self: ...
    class WorkOrderCategoryChanged(_OfWorkOrder):
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any], work_order_id: int, work_order: WorkOrder | None, previous_category_id: int | None, new_category_id: int | None, new_category_name: str | None) -> None: ...
        company_id: int | None
        id: str
        new_category_id: int | None
        new_category_name: str | None
        occurred_at: datetime
        payload: Mapping[str, Any]
        previous_category_id: int | None
        type: str
        work_order: WorkOrder | None
        work_order_id: int
    class WorkOrderChanged(_OfWorkOrder):
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any], work_order_id: int, work_order: WorkOrder | None) -> None: ...
        company_id: int | None
        id: str
        occurred_at: datetime
        payload: Mapping[str, Any]
        type: str
        work_order: WorkOrder | None
        work_order_id: int
    class WorkOrderCreated(_OfWorkOrder):
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any], work_order_id: int, work_order: WorkOrder | None) -> None: ...
        company_id: int | None
        id: str
        occurred_at: datetime
        payload: Mapping[str, Any]
        type: str
        work_order: WorkOrder | None
        work_order_id: int
    class WorkOrderDeleted(_OfWorkOrder):
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any], work_order_id: int, work_order: WorkOrder | None) -> None: ...
        company_id: int | None
        id: str
        occurred_at: datetime
        payload: Mapping[str, Any]
        type: str
        work_order: WorkOrder | None
        work_order_id: int
    class WorkOrderStatusChanged(_OfWorkOrder):
        def __init__(self, *, id: str, type: str, occurred_at: datetime, company_id: int | None, payload: Mapping[str, Any], work_order_id: int, work_order: WorkOrder | None, previous_status: str | None, new_status: str | None) -> None: ...
        company_id: int | None
        id: str
        new_status: str | None
        occurred_at: datetime
        payload: Mapping[str, Any]
        previous_status: str | None
        type: str
        work_order: WorkOrder | None
        work_order_id: int
    class WsgiReceiver(_Receiver):
        def __init__(self, secret: str | Iterable[str], handler: Callable[[Event], Any], **options: Any) -> None: ...
    def parse(headers: Headers, body: bytes) -> Event: ...
    def verify(headers: Headers, body: bytes, secret: str | Iterable[str], *, tolerance: float | None = TOLERANCE) -> str: ...
