// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/eyewall.h"

#include <cstdio>

// "/hello", by a coroutine.
inline void addHello(eyewall::Application &pages)
{
    pages.get("/hello", [](eyewall::Context &c) -> eyewall::Task<> {
        co_await eyewall::sleepFor(std::chrono::milliseconds(1));
        c.text("Hello, World!");
    });
}

inline bool isListening(eyewall::Server &server)
{
    if (!server.listen(QHostAddress::LocalHost, 0))
        return false;
    std::printf("listening on %s\n", qPrintable(server.urls().constFirst()));
    std::fflush(stdout);
    return true;
}
