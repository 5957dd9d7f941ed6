# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Custom fields, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="custom_fields",
    name="custom field",
    record="CustomField",
    get=Call("custom_fields.get_custom_field", "id"),
    delete=Call("custom_fields.delete_custom_field", "id"),
    list=Call("custom_fields.list_custom_fields"),
    create=Payload(
        Call("custom_fields.create_custom_field", body="CustomFieldCreate"),
        {
            "label": Value("title", show="label"),
            "fieldType": Value(
                "word",
                show="fieldType",
                words=("SHORT_TEXT", "LONG_TEXT", "NUMBER", "SINGLE_CHOICE", "DATE", "DATE_TIME", "LINK"),
            ),
            "entityType": Value(
                "word",
                show="entityType",
                words=("WORK_ORDER", "ASSET", "LOCATION", "CUSTOMER", "VENDOR", "PART", "PURCHASE_REQUEST", "METER"),
            ),
            "required": Value("flag", show="required"),
            "copyOnRepeat": Value("flag", show="copyOnRepeat"),
            "options": Value("strings", many=True, show="options"),
        },
        ("label", "fieldType", "entityType"),
    ),
    patch=Payload(
        Call("custom_fields.patch_custom_field", "id", body="CustomFieldPatch"),
        {
            "label": Value("title", show="label"),
            "fieldType": Value(
                "word",
                show="fieldType",
                words=("SHORT_TEXT", "LONG_TEXT", "NUMBER", "SINGLE_CHOICE", "DATE", "DATE_TIME", "LINK"),
            ),
            "required": Value("flag", show="required"),
            "copyOnRepeat": Value("flag", show="copyOnRepeat"),
            "options": Value("strings", many=True, show="options"),
        },
        ("label", "fieldType"),
    ),
    named=("label",),
    equal={
        "label": Value("short", show="label"),
        "field_type": Value(
            "word",
            show="fieldType",
            words=("SHORT_TEXT", "LONG_TEXT", "NUMBER", "SINGLE_CHOICE", "DATE", "DATE_TIME", "LINK"),
        ),
        "entity_type": Value(
            "word",
            show="entityType",
            words=("WORK_ORDER", "ASSET", "LOCATION", "CUSTOMER", "VENDOR", "PART", "PURCHASE_REQUEST", "METER"),
        ),
        "required": Value("flag", show="required"),
        "copy_on_repeat": Value("flag", show="copyOnRepeat"),
    },
    exact=(),
)
