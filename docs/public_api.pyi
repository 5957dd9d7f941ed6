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
    class AtlasClient(AsyncBulkCalls, AsyncAssetCalls, AsyncPeopleCalls, AsyncFileCalls, AsyncKnowledgeCalls):
        def __init__(self, base_url: str | None = None, email: str | None = None, password: str | None = None, timeout: float | None = None, max_retries: int | None = None, *, api_key: str | None = None, deadline: float | None = None, cache: AtlasTokenCache | None = None, rate_limiter: RateLimiter | None = None, settle_time: float | None = None, headers: dict[str, str] | None = None, max_response_bytes: int | None = None, proxy: str | httpx.Proxy | None = None, verify: bool | str | ssl.SSLContext = True, limits: httpx.Limits | None = None, http_transport: httpx.AsyncBaseTransport | None = None) -> None: ...
        async def aclose(self) -> None: ...
        api: AsyncApi
        async def attach_files(self, work_order_id: int | str, *attached: File | FileMini | int, **options: Unpack[CallOptions]) -> WorkOrder: ...
        async def complete_many(self, work_order_ids: Iterable[int | str], feedback: str | None = None, *, concurrency: int = CONCURRENCY, on_progress: Callable[[BulkProgress], object] | None = None, resume: str | Path | None = None, **options: Unpack[CallOptions]) -> BulkResult[WorkOrder]: ...
        async def complete_work_order(self, work_order_id: int | str, feedback: str | None = None, **options: Unpack[CallOptions]) -> WorkOrder: ...
        async def create_asset(self, data: Payload, **options: Unpack[CallOptions]) -> Asset: ...
        async def create_many(self, payloads: Iterable[Payload], *, concurrency: int = CONCURRENCY, on_progress: Callable[[BulkProgress], object] | None = None, resume: str | Path | None = None, **options: Unpack[CallOptions]) -> BulkResult[WorkOrder]: ...
        async def create_user(self, data: Payload, **options: Unpack[CallOptions]) -> User: ...
        async def create_work_order(self, data: Payload, *, idempotency_key: str | None = None, **options: Unpack[CallOptions]) -> WorkOrder: ...
        async def detach_file(self, work_order_id: int | str, file: File | FileMini | int, **options: Unpack[CallOptions]) -> WorkOrder: ...
        async def download_file(self, file: File | FileMini | int, target: str | os.PathLike[str] | BinaryIO, *, on_progress: Progress | None = None, **options: Unpack[CallOptions]) -> int: ...
        async def get_asset(self, asset_id: int | str, **options: Unpack[CallOptions]) -> Asset: ...
        async def get_work_order(self, work_order_id: int | str, **options: Unpack[CallOptions]) -> WorkOrder: ...
        async def health_check(self, **options: Unpack[CallOptions]) -> Health: ...
        def iter_assets(self, query: str | Filter[Asset] | None = None, *, page_size: int = PAGE_SIZE, limit: int | None = None, after: int | None = None, **options: Unpack[CallOptions]) -> AsyncIterator[Asset]: ...
        def iter_locations(self, wanted: Filter[Location] | None = None, *, page_size: int = PAGE_SIZE, limit: int | None = None, after: int | None = None, **options: Unpack[CallOptions]) -> AsyncIterator[Location]: ...
        def iter_users(self, wanted: Filter[User] | None = None, *, page_size: int = PAGE_SIZE, limit: int | None = None, after: int | None = None, **options: Unpack[CallOptions]) -> AsyncIterator[User]: ...
        def iter_work_orders(self, status: str | Filter[WorkOrder] | None = None, *, page_size: int = PAGE_SIZE, limit: int | None = None, after: int | None = None, **options: Unpack[CallOptions]) -> AsyncIterator[WorkOrder]: ...
        def iter_work_orders_with_atom(self, atom: str, *, page_size: int = PAGE_SIZE, after: int | None = None, **options: Unpack[CallOptions]) -> AsyncIterator[WorkOrder]: ...
        async def list_work_orders(self, status: str | Filter[WorkOrder] | None = None, page: int = 0, limit: int = 20, **options: Unpack[CallOptions]) -> WorkOrderPage: ...
        async def request(self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = None, headers: Mapping[str, str] | None = None, **options: Unpack[CallOptions]) -> Any: ...
        async def search_assets(self, query: str, limit: int = 10, **options: Unpack[CallOptions]) -> list[Asset]: ...
        async def tag_atoms(self, work_order_id: int | str, *atoms: str, **options: Unpack[CallOptions]) -> WorkOrder: ...
        token_cache: AtlasTokenCache
        async def update_asset(self, asset_id: int | str, updates: Payload, *, if_unchanged_since: datetime | str | None = None, **options: Unpack[CallOptions]) -> Asset: ...
        async def update_many(self, updates: Mapping[int, Payload] | Mapping[str, Payload] | Mapping[int | str, Payload] | Iterable[Change], *, concurrency: int = CONCURRENCY, on_progress: Callable[[BulkProgress], object] | None = None, resume: str | Path | None = None, **options: Unpack[CallOptions]) -> BulkResult[WorkOrder]: ...
        async def update_work_order(self, work_order_id: int | str, updates: Payload, *, if_unchanged_since: datetime | str | None = None, **options: Unpack[CallOptions]) -> WorkOrder: ...
        async def upload_file(self, source: Source, *, name: str | None = None, kind: str | None = None, folder: str | None = None, hidden: bool = False, on_progress: Progress | None = None, **options: Unpack[CallOptions]) -> File: ...
        def with_options(self, *, timeout: float | None = None, deadline: float | None = None, max_retries: int | None = None, lane: Lane | None = None) -> Self: ...
        with_raw_response: AsyncRawCalls
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
        def abandon(self, flight: Flight) -> None: ...
        async def clear(self) -> None: ...
        def current(self) -> str | None: ...
        def fail(self, flight: Flight, error: AtlasError) -> None: ...
        def finish(self, flight: Flight, token: Token) -> None: ...
        def forget(self) -> None: ...
        async def get_token(self) -> str | None: ...
        is_valid: bool
        def lease(self, rejected: str | None = None, *, fresh: bool = False) -> str | tuple[Flight, bool]: ...
        def renewal_failed(self, flight: Flight, *, spent: bool) -> None: ...
        async def set_token(self, token: str, ttl_seconds: float = 86400) -> None: ...
        store: object
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
    class SyncAtlasClient(SyncBulkCalls, SyncAssetCalls, SyncPeopleCalls, SyncFileCalls, SyncKnowledgeCalls):
        def __init__(self, base_url: str | None = None, email: str | None = None, password: str | None = None, timeout: float | None = None, max_retries: int | None = None, *, api_key: str | None = None, deadline: float | None = None, cache: AtlasTokenCache | None = None, rate_limiter: RateLimiter | None = None, settle_time: float | None = None, headers: dict[str, str] | None = None, max_response_bytes: int | None = None, proxy: str | httpx.Proxy | None = None, verify: bool | str | ssl.SSLContext = True, limits: httpx.Limits | None = None, http_transport: httpx.BaseTransport | None = None) -> None: ...
        api: SyncApi
        def attach_files(self, work_order_id: int | str, *attached: File | FileMini | int, **options: Unpack[CallOptions]) -> WorkOrder: ...
        def close(self) -> None: ...
        def complete_many(self, work_order_ids: Iterable[int | str], feedback: str | None = None, *, concurrency: int = CONCURRENCY, on_progress: Callable[[BulkProgress], object] | None = None, resume: str | Path | None = None, **options: Unpack[CallOptions]) -> BulkResult[WorkOrder]: ...
        def complete_work_order(self, work_order_id: int | str, feedback: str | None = None, **options: Unpack[CallOptions]) -> WorkOrder: ...
        def create_asset(self, data: Payload, **options: Unpack[CallOptions]) -> Asset: ...
        def create_many(self, payloads: Iterable[Payload], *, concurrency: int = CONCURRENCY, on_progress: Callable[[BulkProgress], object] | None = None, resume: str | Path | None = None, **options: Unpack[CallOptions]) -> BulkResult[WorkOrder]: ...
        def create_user(self, data: Payload, **options: Unpack[CallOptions]) -> User: ...
        def create_work_order(self, data: Payload, *, idempotency_key: str | None = None, **options: Unpack[CallOptions]) -> WorkOrder: ...
        def detach_file(self, work_order_id: int | str, file: File | FileMini | int, **options: Unpack[CallOptions]) -> WorkOrder: ...
        def download_file(self, file: File | FileMini | int, target: str | os.PathLike[str] | BinaryIO, *, on_progress: Progress | None = None, **options: Unpack[CallOptions]) -> int: ...
        def get_asset(self, asset_id: int | str, **options: Unpack[CallOptions]) -> Asset: ...
        def get_work_order(self, work_order_id: int | str, **options: Unpack[CallOptions]) -> WorkOrder: ...
        def health_check(self, **options: Unpack[CallOptions]) -> Health: ...
        def iter_assets(self, query: str | Filter[Asset] | None = None, *, page_size: int = PAGE_SIZE, limit: int | None = None, after: int | None = None, **options: Unpack[CallOptions]) -> Iterator[Asset]: ...
        def iter_locations(self, wanted: Filter[Location] | None = None, *, page_size: int = PAGE_SIZE, limit: int | None = None, after: int | None = None, **options: Unpack[CallOptions]) -> Iterator[Location]: ...
        def iter_users(self, wanted: Filter[User] | None = None, *, page_size: int = PAGE_SIZE, limit: int | None = None, after: int | None = None, **options: Unpack[CallOptions]) -> Iterator[User]: ...
        def iter_work_orders(self, status: str | Filter[WorkOrder] | None = None, *, page_size: int = PAGE_SIZE, limit: int | None = None, after: int | None = None, **options: Unpack[CallOptions]) -> Iterator[WorkOrder]: ...
        def iter_work_orders_with_atom(self, atom: str, *, page_size: int = PAGE_SIZE, after: int | None = None, **options: Unpack[CallOptions]) -> Iterator[WorkOrder]: ...
        def list_work_orders(self, status: str | Filter[WorkOrder] | None = None, page: int = 0, limit: int = 20, **options: Unpack[CallOptions]) -> WorkOrderPage: ...
        def request(self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = None, headers: Mapping[str, str] | None = None, **options: Unpack[CallOptions]) -> Any: ...
        def search_assets(self, query: str, limit: int = 10, **options: Unpack[CallOptions]) -> list[Asset]: ...
        def tag_atoms(self, work_order_id: int | str, *atoms: str, **options: Unpack[CallOptions]) -> WorkOrder: ...
        token_cache: AtlasTokenCache
        def update_asset(self, asset_id: int | str, updates: Payload, *, if_unchanged_since: datetime | str | None = None, **options: Unpack[CallOptions]) -> Asset: ...
        def update_many(self, updates: Mapping[int, Payload] | Mapping[str, Payload] | Mapping[int | str, Payload] | Iterable[Change], *, concurrency: int = CONCURRENCY, on_progress: Callable[[BulkProgress], object] | None = None, resume: str | Path | None = None, **options: Unpack[CallOptions]) -> BulkResult[WorkOrder]: ...
        def update_work_order(self, work_order_id: int | str, updates: Payload, *, if_unchanged_since: datetime | str | None = None, **options: Unpack[CallOptions]) -> WorkOrder: ...
        def upload_file(self, source: Source, *, name: str | None = None, kind: str | None = None, folder: str | None = None, hidden: bool = False, on_progress: Progress | None = None, **options: Unpack[CallOptions]) -> File: ...
        def with_options(self, *, timeout: float | None = None, deadline: float | None = None, max_retries: int | None = None, lane: Lane | None = None) -> Self: ...
        with_raw_response: SyncRawCalls
    UserF: Final
    atlas_config: object
    def raw(filter_field: Mapping[str, Any] | FilterField) -> Filter[Any]: ...

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
        def __init__(self, base_url: str = '', email: str = '', password: str = '', api_key: str = '', stored: bool = False, timeout: float = DEFAULT_TIMEOUT, deadline: float = DEFAULT_TIMEOUT * DEADLINE_FACTOR, max_retries: int = DEFAULT_MAX_RETRIES, enabled: bool = True, token_ttl: float = DEFAULT_TOKEN_TTL, token_refresh_buffer: float = DEFAULT_REFRESH_BUFFER, max_response_bytes: int = MAX_RESPONSE_BYTES, headers: tuple[tuple[str, str], ...] = (), rate_limits: tuple[Limit, ...] | None = None, lane: Lane = 'interactive', settle_time: float = DEFAULT_SETTLE_TIME) -> None: ...
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
        token_refresh_buffer: float
        token_ttl: float
        def with_options(self, **options: Any) -> ClientConfig: ...
    LONGEST: object
    USER_AGENT: object
    atlas_config: object
    def is_loopback(url: str) -> bool: ...

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
        def __init__(self, client: AtlasClient, orchestrator: Orchestrator, *, policy: EscalationPolicy | Decide | None = None, outbox: Outbox | None = None, window: timedelta = WINDOW, patience: float = 10.0) -> None: ...
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
        def __init__(self, client: SyncAtlasClient, orchestrator: SyncOrchestrator, *, policy: EscalationPolicy | Decide | None = None, outbox: Outbox | None = None, window: timedelta = WINDOW, patience: float = 10.0) -> None: ...
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
        def __init__(self, client: AtlasClient, handler: FeedbackHandler | Told, path: str | Path, *, since: datetime | None = None, is_negative: Callable[[WorkOrder], bool] = says_negative) -> None: ...
        async def aclose(self) -> None: ...
        async def hear(self, event: Event) -> Round: ...
        async def poll(self) -> Round: ...
    class Round():
        def __init__(self, noted: int, told: int, failed: int) -> None: ...
        failed: int
        noted: int
        told: int
    class SyncFeedbackLoop():
        def __init__(self, client: SyncAtlasClient, handler: FeedbackHandler | Told, path: str | Path, *, since: datetime | None = None, is_negative: Callable[[WorkOrder], bool] = says_negative) -> None: ...
        def close(self) -> None: ...
        def hear(self, event: Event) -> Round: ...
        def poll(self) -> Round: ...
    def says_negative(work_order: WorkOrder) -> bool: ...

class fleet:
    ANSWER_SECONDS: object
    KEEP_SECONDS: object
    PREFIX: object
    RETRY_SECONDS: object
    class RedisRateLimiter(RateLimiter):
        def __init__(self, redis: Any, user: str, limits: Sequence[Limit] = ATLAS_LIMITS) -> None: ...
        def accepted(self) -> None: ...
        blocking: bool
        def enter(self, lane: Lane) -> Ticket: ...
        def forget(self) -> None: ...
        def leave(self, ticket: Ticket) -> None: ...
        def poll(self, ticket: Ticket) -> float: ...
        def refused(self, ticket: Ticket) -> float: ...
    class RedisTokenStore():
        def __init__(self, redis: Any) -> None: ...
        def load(self, account: str) -> Token | None: ...
        def lock(self, account: str, timeout: float) -> Iterator[object]: ...
        def save(self, account: str, token: Token) -> None: ...
    T: object
    logger: object

class outbox:
    class Call(NamedTuple):
        arguments: tuple[Any, ...]
        method: str
        options: dict[str, Any]
    class Delivery():
        def __init__(self, delivered: int, refused: int, waiting: int, stopped_by: AtlasError | None) -> None: ...
        delivered: int
        refused: int
        stopped_by: AtlasError | None
        waiting: int
    class Outbox():
        def __init__(self, path: str | Path) -> None: ...
        async def adeliver(self, client: AtlasClient) -> Delivery: ...
        def close(self) -> None: ...
        def create_work_order(self, data: Payload, *, idempotency_key: str | None = None) -> str: ...
        def deliver(self, client: SyncAtlasClient) -> Delivery: ...
        def entries(self, state: State | None = None) -> list[Entry]: ...
        def forget_delivered(self) -> int: ...
        def retry_refused(self) -> int: ...
        def update_work_order(self, work_order: int | str, updates: Payload) -> str: ...
    Steps: object

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
    class Ticket():
        def __init__(self, lane: Lane, number: int) -> None: ...
        epoch: object
        lane: object
        number: object
        ready_at: float | None
        used: object
    def shared_limiter(base_url: str, email: str, limits: tuple[Limit, ...] | None) -> RateLimiter: ...

class stores:
    class FileTokenStore():
        def __init__(self, folder: str | Path, *, key: str | None = None) -> None: ...
        def load(self, account: str) -> Token | None: ...
        def lock(self, account: str, timeout: float) -> Iterator[object]: ...
        def save(self, account: str, token: Token) -> None: ...
    LOCK_SECONDS: object
    class StoreUnavailable(Exception): ...
    class TokenStore(Protocol):
        def load(self, account: str) -> Token | None: ...
        def lock(self, account: str, timeout: float) -> AbstractContextManager[object]: ...
        def save(self, account: str, token: Token) -> None: ...
    def account_key(base_url: str, email: str) -> str: ...
    def packed(token: Token, key: str | None = None) -> bytes: ...
    def unpacked(content: bytes, key: str | None = None) -> Token | None: ...

class testing:
    class AtlasSandbox():
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
    def start_sandbox(*options: str) -> Iterator[AtlasSandbox]: ...

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
