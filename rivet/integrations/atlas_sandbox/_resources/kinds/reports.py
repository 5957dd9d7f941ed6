"""Reports of work orders as PDF: a link needs the storage, which the sandbox's server lacks; a stream does not."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._http.context import Content, Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Invalid, Refusal, Violation, denied, not_found
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row

NO_STORAGE = Refusal(500, "MinIO is not configured. Please define the MinIO credentials in the env variables")
NO_CUSTOMERS = Refusal(
    500,
    'Cannot invoke "java.util.List.stream()" because the return value of '
    '"com.grash.dto.workOrder.WorkOrderSendReportDTO.getCustomers()" is null',
)
PARTS = (
    "cost", "comments", "tasks", "workOrderHistory", "estimatedTime", "locationAddress", "priority",
    "workOrderInformation", "relations", "files", "signature",
)  # fmt: skip
"""Parts that a report may leave out."""
CONFIG: jackson.Fields = dict.fromkeys(PARTS, jackson.boolean)
DELIVERY: jackson.Fields = {
    "config": jackson.anything,
    "message": jackson.string,
    "customers": jackson.refs("model.Customer"),
}


class Reports:
    """Handlers of reports.

    Args:
        context: The sandbox.
    """

    def __init__(self, context: Context) -> None:
        self._store = context.store

    def link(self, request: Request, id: int) -> Any:
        self._viewed(request, id)
        raise NO_STORAGE

    def link_with(self, request: Request, id: int) -> Any:
        request.values(CONFIG)
        return self.link(request, id)

    def stream(self, request: Request, id: int) -> Any:
        request.values(CONFIG)
        row = self._viewed(request, id)
        return Content(_pdf(f"{row['customId']} {row['title']}"), "application/pdf")

    def send(self, request: Request, id: int) -> Any:
        """Send a report to customers; it reaches those of the company that have an e-mail."""
        values = request.values(DELIVERY)
        if values.get("customers") == []:
            raise Invalid(Violation("customers", "size must be between 1 and 2147483647", "Size"))
        self._viewed(request, id)
        if values.get("customers") is None:
            raise NO_CUSTOMERS
        rows = [self._store.get("customer", one) for one in values["customers"]]
        company = request.caller.company
        if not any(row and row["companyId"] == company and (row.get("email") or "").strip() for row in rows):
            raise Refusal(400, "No contractors with email addresses found")
        raise NO_STORAGE

    def _viewed(self, request: Request, id: int) -> Row:
        row = request.caller.own("workOrder", id, "WorkOrder", not_found())
        if not request.caller.can_view(row, "WORK_ORDERS"):
            raise denied()
        return row


def _pdf(title: str) -> bytes:
    """Return a page with a line of text."""
    text = title.encode("ascii", "replace").decode().replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    drawn = f"BT /F 14 Tf 72 760 Td ({text}) Tj ET"
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        f"<</Length {len(drawn)}>>stream\n{drawn}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    content, places = "%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(content))
        content += f"{number} 0 obj{one}endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    content += f"xref\n0 {size}\n0000000000 65535 f \n{table}"
    end = content.index("xref\n")
    return f"{content}trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{end}\n%%EOF".encode()
