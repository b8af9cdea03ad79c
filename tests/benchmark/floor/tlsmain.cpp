// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// The floor of the columns with TLS: a bare epoll loop over OpenSSL.

#include "tests/benchmark/common/commandline.h"
#include "tests/benchmark/floor/http.h"
#include "tests/benchmark/floor/stopsignals.h"
#include "tests/benchmark/floor/tlsserver.h"

#include <csignal>
#include <cstdio>
#include <exception>

namespace {

void serve(int argc, char **argv)
{
    using namespace eyewall::benchmark;
    const std::atomic<bool> &stop = stopOnSignals();
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes without MSG_NOSIGNAL
    const CommandLine line(argc, argv, {"tls-listen", "tls-cert", "tls-key", "response"});
    TlsServer server(line.endpoint("tls-listen", "127.0.0.1:8443"),
                     serverContext(line.text("tls-cert", ""), line.text("tls-key", "")),
                     helloFrom(line.text("response", "")));
    std::printf("listening on https://127.0.0.1:%u/\n", unsigned(server.port()));
    std::fflush(stdout);
    server.run(stop);
}

} // namespace

int main(int argc, char **argv)
{
    try {
        serve(argc, argv);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "tlsfloor: %s\n", error.what());
        return 1;
    }
    return 0;
}
