# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Fetches URL1, URL2, .. URLCOUNT with Tornado, so many at a time: tornadofetch.py simple|curl URL COUNT CONCURRENT."""

import asyncio
import sys

from tornado.httpclient import AsyncHTTPClient

IMPLEMENTATIONS = {
    "simple": "tornado.simple_httpclient.SimpleAsyncHTTPClient",
    "curl": "tornado.curl_httpclient.CurlAsyncHTTPClient",
}
BODY = b"Hello, World!"


async def work(client, url, numbers):
    for number in numbers:
        response = await client.fetch(f"{url}{number}")
        if response.body != BODY:
            sys.exit(f"not the hello: {response.body!r}")


async def main(kind, url, count, concurrent):
    AsyncHTTPClient.configure(IMPLEMENTATIONS[kind], max_clients=concurrent)
    client = AsyncHTTPClient()
    numbers = iter(range(1, count + 1))  # of all workers
    await asyncio.gather(*(work(client, url, numbers) for _ in range(concurrent)))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
