# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Speaks to a server's WebSocket routes with the library "websockets": websocketclient.py URL STEP

Ends with code 0 when all was as it should be, else with a traceback.
"""

import asyncio
import os
import sys

import websockets
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory


async def echo(url):
    async with websockets.connect(url + "echo", max_size=None) as socket:
        for message in ["", "hello", "ä" * 40000, b"", b"\x00\xff" * 100000]:
            await socket.send(message)
            assert await socket.recv() == message


async def fragments(url):
    async with websockets.connect(url + "echo") as socket:
        await socket.send(["one ", "two ", "three"])
        assert await socket.recv() == "one two three"
        await socket.send([b"\x01", b"\x02", b""])
        assert await socket.recv() == b"\x01\x02"


async def ping(url):
    async with websockets.connect(url + "echo") as socket:
        await asyncio.wait_for(await socket.ping(b"payload"), 10)


async def close(url):
    for code in [1000, 1001, 3000, 4999]:
        socket = await websockets.connect(url + "echo")
        await socket.close(code, "bye")
        assert socket.close_code == code, socket.close_code
    socket = await websockets.connect(url + "close/4321")
    try:
        await socket.recv()
    except websockets.ConnectionClosed as closed:
        assert closed.rcvd.code == 4321 and closed.rcvd.reason == "as you say", closed.rcvd
        return
    raise AssertionError("the server did not close")


async def subprotocol(url):
    async with websockets.connect(url + "echo", subprotocols=["chat.v1", "chat.v2"]) as socket:
        assert socket.subprotocol == "chat.v2", socket.subprotocol


async def deflate(url):
    for offer in [
        {},
        {"server_no_context_takeover": True},
        {"client_no_context_takeover": True},
        {"server_max_window_bits": 8, "client_max_window_bits": None},
        {"server_max_window_bits": 9, "client_max_window_bits": 10},
        {"server_no_context_takeover": True, "client_no_context_takeover": True, "server_max_window_bits": 12},
    ]:
        extension = ClientPerMessageDeflateFactory(**offer)
        async with websockets.connect(
            url + "echo", compression=None, extensions=[extension], max_size=None
        ) as socket:
            assert [agreed.name for agreed in socket.extensions] == ["permessage-deflate"], offer
            for turn in range(3):
                for message in ["", "short", f"line {turn} " * 5000, os.urandom(70000), "z" * 1000000]:
                    await socket.send(message)
                    assert await socket.recv() == message, (offer, len(message))
            await socket.send(["one " * 100, "two " * 100, "three"])
            assert await socket.recv() == "one " * 100 + "two " * 100 + "three"


async def hundred(url):
    async def one(number):
        async with websockets.connect(url + "echo", open_timeout=60) as socket:
            for turn in range(5):
                await socket.send(f"{number}.{turn}")
                assert await socket.recv() == f"{number}.{turn}"

    await asyncio.gather(*(one(number) for number in range(100)))


if __name__ == "__main__":
    asyncio.run(globals()[sys.argv[2]](sys.argv[1]))
