"""From what users give to what Atlas takes: vocabulary, validators, schemas, patches."""
