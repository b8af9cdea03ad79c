// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// Loads a server from one thread and prints what came of it, a name and a number a line.

#include "tests/benchmark/common/commandline.h"
#include "tests/benchmark/loadclient/broadcast.h"
#include "tests/benchmark/loadclient/handshakes.h"
#include "tests/benchmark/loadclient/idle.h"
#include "tests/benchmark/loadclient/roundrobin.h"
#include "tests/benchmark/loadclient/upload.h"

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <stdexcept>

namespace {

using namespace eyewall::benchmark;

constexpr const char *kUsage =
    "usage: loadclient --server HOST:PORT [--mode http|echo|broadcast|idle-http|idle-echo|handshakes|"
    "resumptions|upload]\n"
    "    [--scheme http|https] [--path PATH] [--bytes N] [--compressed no|yes] [--connections N] [--pipeline "
    "N]\n"
    "    [--payload BYTES] [--idle N] [--warm-up S] [--seconds S] [--server-pid PID,..]\n";

void allowManyDescriptors()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

void print(const Result &result, const char *suffix = "")
{
    std::printf("rate%s %.1f\n", suffix, result.rate);
    std::printf("p50_us%s %.1f\n", suffix, result.p50);
    std::printf("p99_us%s %.1f\n", suffix, result.p99);
    std::printf("cpu_us%s %.3f\n", suffix, result.cpu);
    std::printf("core%s %.3f\n", suffix, result.core);
}

void print(const IdleResult &result)
{
    print(result.without, "_without");
    print(result.beside);
    std::printf("bytes_each %.1f\n", result.bytesEach);
    std::printf("still_open %zu\n", result.stillOpen);
}

bool isEither(const CommandLine &line, const char *name, const char *no, const char *yes)
{
    const std::string word = line.text(name, no);
    if (word != no && word != yes)
        throw std::invalid_argument(std::string("--") + name + " is " + no + " or " + yes);
    return word == yes;
}

void print(const UploadResult &result)
{
    std::printf("rate %.1f\n", result.rate);
    std::printf("cpu_us %.3f\n", result.cpu);
    std::printf("core %.3f\n", result.core);
    std::printf("growth_bytes %.0f\n", result.growthBytes);
}

Question questionFor(const CommandLine &line)
{
    return {line.endpoint("server", "127.0.0.1:8080"), line.text("path", "/hello"),
            isEither(line, "scheme", "http", "https"), isEither(line, "compressed", "no", "yes"),
            line.count("payload", 32)};
}

Exchange exchangeFor(const CommandLine &line, const std::string &mode)
{
    Question question = questionFor(line);
    if (mode == "http" || mode == "idle-http" || mode == "handshakes" || mode == "resumptions")
        return Exchange::http(question);
    if (mode != "echo" && mode != "idle-echo" && mode != "broadcast")
        throw std::invalid_argument("no such mode: " + mode);
    question.path = mode == "broadcast" ? "/ws/topic/benchmark" : "/ws/echo";
    return Exchange::webSocket(question);
}

void run(const CommandLine &line)
{
    const std::string mode = line.text("mode", "http");
    const ServerUsage usage(line.text("server-pid", ""));
    if (mode == "upload")
        return print(runUpload(questionFor(line), line.count("bytes", 2'147'483'648), usage));
    const Exchange exchange = exchangeFor(line, mode);
    const std::size_t connections = std::max<std::size_t>(line.count("connections", 64), 1);
    const std::size_t depth = std::max<std::size_t>(line.count("pipeline", 1), 1);
    const Duration duration{std::chrono::duration<double>(line.number("warm-up", 0.3)),
                            std::chrono::duration<double>(line.number("seconds", 2))};
    if (mode == "broadcast") {
        const auto members = openMembers(exchange, connections + 1);
        return print(runBroadcast(members, exchange, Stopwatch(duration, usage)));
    }
    if (mode == "handshakes" || mode == "resumptions")
        return print(runHandshakes(exchange, connections, mode == "resumptions", Stopwatch(duration, usage)));
    const auto sockets = openAll(exchange, connections, 0);
    if (mode.starts_with("idle-"))
        return print(runIdle(sockets, exchange, line.count("idle", 15000), duration, usage));
    print(runRoundRobin(sockets, exchange, depth, Stopwatch(duration, usage)));
}

} // namespace

int main(int argc, char **argv)
{
    allowManyDescriptors();
    try {
        run(CommandLine(argc, argv,
                        {"server", "mode", "scheme", "path", "bytes", "compressed", "connections", "pipeline",
                         "payload", "idle", "warm-up", "seconds", "server-pid"}));
    } catch (const std::invalid_argument &error) {
        std::fprintf(stderr, "loadclient: %s\n%s", error.what(), kUsage);
        return 2;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "loadclient: %s\n", error.what());
        return 1;
    }
    return 0;
}
