"""Client classes with their methods and sessions, and the runners of operations and bulk jobs."""
