"""Drivers of asyncio clients."""
