// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/floor/stopsignals.h"

#include <csignal>

namespace eyewall::benchmark {

namespace {

std::atomic<bool> s_stop = false;

} // namespace

const std::atomic<bool> &stopOnSignals()
{
    struct sigaction action {};
    action.sa_handler = [](int) { s_stop = true; };
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    return s_stop;
}

} // namespace eyewall::benchmark
