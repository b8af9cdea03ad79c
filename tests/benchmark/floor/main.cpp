// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// The floor that every row of the table is compared with: a bare epoll loop, no Qt.

#include "tests/benchmark/common/commandline.h"
#include "tests/benchmark/floor/http.h"
#include "tests/benchmark/floor/server.h"
#include "tests/benchmark/floor/stopsignals.h"

#include <cstdio>
#include <exception>

namespace {

void serve(int argc, char **argv)
{
    const std::atomic<bool> &stop = eyewall::benchmark::stopOnSignals();
    const eyewall::benchmark::CommandLine line(argc, argv, {"listen", "response"});
    eyewall::benchmark::Server server(line.endpoint("listen", "127.0.0.1:8080"),
                                      eyewall::benchmark::helloFrom(line.text("response", "")));
    std::printf("listening on http://127.0.0.1:%u/\n", unsigned(server.port()));
    std::fflush(stdout);
    server.run(stop);
}

} // namespace

int main(int argc, char **argv)
{
    try {
        serve(argc, argv);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "floor: %s\n", error.what());
        return 1;
    }
    return 0;
}
