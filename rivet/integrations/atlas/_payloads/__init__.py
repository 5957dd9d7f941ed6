"""Payloads, validated and converted to Atlas's JSON: vocabulary, validators, schemas, own lines of descriptions."""
