// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// The floor that every row of the table is compared with: a bare epoll loop, no Qt.

#include "tests/benchmark/common/commandline.h"
#include "tests/benchmark/floor/http.h"
#include "tests/benchmark/floor/server.h"

#include <csignal>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>

namespace {

std::atomic<bool> s_stop = false;

void stopOnSignals()
{
    struct sigaction action {};
    action.sa_handler = [](int) { s_stop = true; };
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

std::string helloFrom(const std::string &file)
{
    if (file.empty())
        return eyewall::benchmark::defaultHello();
    std::ifstream stream(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    return bytes.empty() ? eyewall::benchmark::defaultHello() : bytes;
}

void serve(int argc, char **argv)
{
    const eyewall::benchmark::CommandLine line(argc, argv, {"listen", "response"});
    eyewall::benchmark::Server server(line.endpoint("listen", "127.0.0.1:8080"),
                                      helloFrom(line.text("response", "")));
    std::printf("listening on http://127.0.0.1:%u/\n", unsigned(server.port()));
    std::fflush(stdout);
    server.run(s_stop);
}

} // namespace

int main(int argc, char **argv)
{
    stopOnSignals();
    try {
        serve(argc, argv);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "floor: %s\n", error.what());
        return 1;
    }
    return 0;
}
