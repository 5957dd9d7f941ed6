"""Request pacing: limits, token buckets in memory and in Redis, limiters that an account shares."""
