"""The kinds of records that one engine serves: their fields come from the contract, what they do to others by hand."""
