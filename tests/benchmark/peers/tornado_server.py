# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Tornado beside the others: /hello, /ws/echo and /ws/topic/{topic}. Usage: tornado_server.py PORT"""

import asyncio
import collections
import signal
import sys

import tornado.httpserver
import tornado.netutil
import tornado.web
import tornado.websocket

members = collections.defaultdict(set)


class Hello(tornado.web.RequestHandler):
    def get(self):
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.write("Hello, World!")


class Echo(tornado.websocket.WebSocketHandler):
    def on_message(self, message):
        self.write_message(message, binary=isinstance(message, bytes))


class Topic(tornado.websocket.WebSocketHandler):
    def open(self, topic):
        self.topic = members[topic]
        self.topic.add(self)

    def on_message(self, message):
        for member in self.topic:
            member.write_message(message, binary=isinstance(message, bytes))

    def on_close(self):
        self.topic.discard(self)


async def main(port):
    application = tornado.web.Application(
        [(r"/hello", Hello), (r"/ws/echo", Echo), (r"/ws/topic/(.+)", Topic)], log_function=lambda handler: None
    )
    sockets = tornado.netutil.bind_sockets(port, "127.0.0.1", backlog=4096)
    server = tornado.httpserver.HTTPServer(application)
    server.add_sockets(sockets)
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    print(f"listening on http://127.0.0.1:{sockets[0].getsockname()[1]}/", flush=True)
    await stopped.wait()


asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 0))
