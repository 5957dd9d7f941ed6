"""Responses of an overloaded server: status 500 and a body like that of any refusal; everything is rolled back.

Recorded under load (``tests/data/recorded/busy.jsonl``) or read in the logs of releases 1.5.0 to the current one.
"""

from __future__ import annotations

MESSAGES = {
    "no_worker": "ExecutorService in active state did not accept task: "
    "org.springframework.aop.interceptor.AsyncExecutionInterceptor$$Lambda$2364/0x00007f4b8cd2a1b8@3c1d6f2e",
    "transaction": "Could not open JPA EntityManager for transaction",
    "commit": "Could not commit JPA transaction",
    "sql": "JDBC exception executing SQL [select gp1_0.id from general_preferences gp1_0 where gp1_0.id=?] "
    "[This statement has been closed.] [n/a]",
    "no_connection": "Unable to acquire JDBC Connection [HikariPool-1 - Connection is not available, request timed out "
    "after 30000ms (total=20, active=20, idle=0, waiting=79)]",
    "pool": "HikariPool-1 - Connection is not available, request timed out after 30001ms "
    "(total=20, active=20, idle=0, waiting=80)",
    "session": 'Cannot invoke "org.hibernate.engine.spi.SharedSessionContractImplementor.getPersistenceContext()" '
    'because "this.session" is null',
    "closed": "Session/EntityManager is closed",
    "no_session": "failed to lazily initialize a collection of role: com.grash.model.User.superAccountRelations: "
    "no session or session was closed",
    "lazy": "failed to lazily initialize a collection of role: com.grash.model.Role.viewPermissions: "
    "could not initialize proxy - no Session",
    "proxy": "Could not initialize proxy [com.grash.model.Company#2] - the owning session was closed",
    "pop": "Illegal pop() with non-matching JdbcValuesSourceProcessingState.",
    "token_ended": "JWT expired 12 milliseconds ago at 2026-11-28T02:07:28.000Z. "
    "Current time: 2026-11-28T02:07:28.012Z. Allowed clock skew: 0 milliseconds.",
}
"""Messages by name."""

_IN_TURN = [name for name in MESSAGES if name != "token_ended"]


def message(name: str | None, turn: int) -> str:
    """Return the message with a name, or the next one of those that do not concern the token."""
    return MESSAGES[name or _IN_TURN[turn % len(_IN_TURN)]]
