# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Workflows, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="workflows",
    name="workflow",
    record="Workflow",
    get=Call("workflows.get_workflow", "id"),
    delete=Call("workflows.delete_workflow", "id"),
    list=Call("workflows.list_workflows"),
    create=Payload(
        Call("workflows.create_workflow", body="WorkflowCreate"),
        {
            "title": Value("title", show="title"),
            "mainCondition": Value(
                "word",
                show="mainCondition",
                words=(
                    "WORK_ORDER_CREATED",
                    "WORK_ORDER_CLOSED",
                    "WORK_ORDER_ARCHIVED",
                    "REQUEST_CREATED",
                    "REQUEST_APPROVED",
                    "REQUEST_REJECTED",
                    "PURCHASE_ORDER_CREATED",
                    "PURCHASE_ORDER_UPDATED",
                    "TASK_UPDATED",
                    "PART_UPDATED",
                ),
            ),
            "secondaryConditions": Value(
                "nested",
                many=True,
                show="secondaryConditions",
                nested={
                    "workOrderCondition": Value(
                        "word",
                        null=True,
                        show="workOrderCondition",
                        words=(
                            "PRIORITY_IS",
                            "ASSET_IS",
                            "LOCATION_IS",
                            "USER_IS",
                            "TEAM_IS",
                            "CATEGORY_IS",
                            "CREATED_AT_BETWEEN",
                            "DUE_DATE_BETWEEN",
                            "DUE_DATE_AFTER",
                            "STATUS_IS",
                            "TITLE_CONTAINS",
                        ),
                    ),
                    "requestCondition": Value(
                        "word",
                        null=True,
                        show="requestCondition",
                        words=(
                            "PRIORITY_IS",
                            "ASSET_IS",
                            "LOCATION_IS",
                            "USER_IS",
                            "TEAM_IS",
                            "CATEGORY_IS",
                            "CREATED_AT_BETWEEN",
                            "DUE_DATE_BETWEEN",
                            "DUE_DATE_AFTER",
                            "TITLE_CONTAINS",
                        ),
                    ),
                    "purchaseOrderCondition": Value(
                        "word",
                        null=True,
                        show="purchaseOrderCondition",
                        words=("VENDOR_IS", "CATEGORY_IS", "STATUS_IS", "DUE_DATE_BETWEEN", "DUE_DATE_AFTER"),
                    ),
                    "partCondition": Value(
                        "word", null=True, show="partCondition", words=("PART_IS", "QUANTITY_INFERIOR")
                    ),
                    "taskCondition": Value(
                        "word",
                        null=True,
                        show="taskCondition",
                        words=(
                            "NAME_IS",
                            "NAME_CONTAINS",
                            "VALUE_IS",
                            "VALUE_CONTAINS",
                            "NUMBER_VALUE_SUPERIOR",
                            "NUMBER_VALUE_INFERIOR",
                        ),
                    ),
                    "priority": Value("word", null=True, show="priority", words=("NONE", "LOW", "MEDIUM", "HIGH")),
                    "asset": Value("reference", kind="asset", null=True, show="asset"),
                    "location": Value("reference", kind="location", null=True, show="location"),
                    "user": Value("reference", kind="user", null=True, show="user"),
                    "team": Value("reference", kind="team", null=True, show="team"),
                    "workOrderCategory": Value(
                        "reference", kind="work order category", null=True, show="workOrderCategory"
                    ),
                    "checklist": Value("reference", kind="checklist", null=True, show="checklist"),
                    "createdTimeStart": Value("integer", null=True, show="createdTimeStart"),
                    "createdTimeEnd": Value("integer", null=True, show="createdTimeEnd"),
                    "vendor": Value("reference", kind="vendor", null=True, show="vendor"),
                    "part": Value("reference", kind="part", null=True, versioned=True, show="part"),
                    "purchaseOrderCategory": Value(
                        "reference", kind="purchase order category", null=True, show="purchaseOrderCategory"
                    ),
                    "workOrderStatus": Value(
                        "word", null=True, show="workOrderStatus", words=("OPEN", "IN_PROGRESS", "ON_HOLD", "COMPLETE")
                    ),
                    "purchaseOrderStatus": Value(
                        "word", null=True, show="purchaseOrderStatus", words=("APPROVED", "REJECTED", "PENDING")
                    ),
                    "startDate": Value("date", null=True, show="startDate"),
                    "endDate": Value("date", null=True, show="endDate"),
                    "label": Value("short", null=True, show="label"),
                    "value": Value("short", null=True, show="value"),
                    "numberValue": Value("integer", null=True, show="numberValue"),
                },
            ),
            "action": Value(
                "nested",
                show="action",
                nested={
                    "workOrderAction": Value(
                        "word",
                        null=True,
                        show="workOrderAction",
                        words=(
                            "ASSIGN_PRIORITY",
                            "ASSIGN_ASSET",
                            "ASSIGN_LOCATION",
                            "ASSIGN_USER",
                            "ASSIGN_TEAM",
                            "ASSIGN_CATEGORY",
                            "ADD_CHECKLIST",
                            "SEND_REMINDER_EMAIL",
                        ),
                    ),
                    "requestAction": Value(
                        "word",
                        null=True,
                        show="requestAction",
                        words=(
                            "ASSIGN_PRIORITY",
                            "ASSIGN_ASSET",
                            "ASSIGN_LOCATION",
                            "ASSIGN_USER",
                            "ASSIGN_TEAM",
                            "ASSIGN_CATEGORY",
                            "ADD_CHECKLIST",
                            "APPROVE",
                            "SEND_REMINDER_EMAIL",
                        ),
                    ),
                    "purchaseOrderAction": Value(
                        "word",
                        null=True,
                        show="purchaseOrderAction",
                        words=("ASSIGN_VENDOR", "ASSIGN_CATEGORY", "APPROVE", "REJECT", "SEND_REMINDER_EMAIL"),
                    ),
                    "partAction": Value("word", null=True, show="partAction", words=("CREATE_PURCHASE_ORDER",)),
                    "taskAction": Value(
                        "word",
                        null=True,
                        show="taskAction",
                        words=("CREATE_REQUEST", "CREATE_WORK_ORDER", "SET_ASSET_STATUS"),
                    ),
                    "priority": Value("word", show="priority", words=("NONE", "LOW", "MEDIUM", "HIGH")),
                    "asset": Value("reference", kind="asset", null=True, show="asset"),
                    "location": Value("reference", kind="location", null=True, show="location"),
                    "user": Value("reference", kind="user", null=True, show="user"),
                    "team": Value("reference", kind="team", null=True, show="team"),
                    "workOrderCategory": Value(
                        "reference", kind="work order category", null=True, show="workOrderCategory"
                    ),
                    "checklist": Value("reference", kind="checklist", null=True, show="checklist"),
                    "vendor": Value("reference", kind="vendor", null=True, show="vendor"),
                    "purchaseOrderCategory": Value(
                        "reference", kind="purchase order category", null=True, show="purchaseOrderCategory"
                    ),
                    "value": Value("short", null=True, show="value"),
                    "assetStatus": Value(
                        "word",
                        null=True,
                        show="assetStatus",
                        words=(
                            "OPERATIONAL",
                            "DOWN",
                            "MODERNIZATION",
                            "STANDBY",
                            "INSPECTION_SCHEDULED",
                            "COMMISSIONING",
                            "EMERGENCY_SHUTDOWN",
                        ),
                    ),
                    "numberValue": Value("integer", null=True, show="numberValue"),
                },
            ),
        },
        ("title", "mainCondition", "action"),
    ),
    named=("title",),
    equal={
        "title": Value("short", show="title"),
        "main_condition": Value(
            "word",
            null=True,
            show="mainCondition",
            words=(
                "WORK_ORDER_CREATED",
                "WORK_ORDER_CLOSED",
                "WORK_ORDER_ARCHIVED",
                "REQUEST_CREATED",
                "REQUEST_APPROVED",
                "REQUEST_REJECTED",
                "PURCHASE_ORDER_CREATED",
                "PURCHASE_ORDER_UPDATED",
                "TASK_UPDATED",
                "PART_UPDATED",
            ),
        ),
        "enabled": Value("flag", show="enabled"),
    },
    exact=(),
)
