// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/loadclient/upload.h"

#include "tests/benchmark/loadclient/httpreply.h"
#include "tests/benchmark/loadclient/websocketframe.h"

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace eyewall::benchmark {

namespace {

constexpr std::size_t kPiece = 256 * 1024;
constexpr std::size_t kLooks = 64; // at the memory, during one upload
constexpr double kMebibyte = 1024 * 1024;

std::string headFor(const Question &question, std::size_t size)
{
    return "POST " + question.path +
           " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(size) + "\r\n\r\n";
}

/// Returns the most memory that was seen.
std::uint64_t sendContent(const ClientSocket &socket, std::size_t size, const ServerUsage &usage)
{
    const std::string piece = samplePayload(kPiece);
    const std::size_t step = std::max(size / kLooks, kPiece);
    std::uint64_t most = 0;
    std::size_t look = step;
    for (std::size_t sent = 0; sent < size;) {
        const std::size_t count = std::min(kPiece, size - sent);
        socket.send(std::string_view(piece).substr(0, count));
        sent += count;
        if (sent >= look) {
            most = std::max(most, usage.memory());
            look += step;
        }
    }
    return most;
}

} // namespace

UploadResult runUpload(const Question &question, std::size_t size, const ServerUsage &usage)
{
    using Clock = std::chrono::steady_clock;
    const ClientSocket socket(question.server, 0);
    const auto before = static_cast<double>(usage.memory());
    const auto cpuBefore = usage.cpuTime();
    const auto begin = Clock::now();
    socket.send(headFor(question, size));
    const auto most = static_cast<double>(sendContent(socket, size, usage));
    const HttpReply reply = HttpReply::receive(socket);
    const std::chrono::duration<double> wall = Clock::now() - begin;
    const std::chrono::duration<double> cpu = usage.cpuTime() - cpuBefore;
    if (!reply.head.starts_with("HTTP/1.1 200 ") || reply.content != std::to_string(size))
        throw std::runtime_error("not the size of the upload: " + reply.head + reply.content);
    const double mebibytes = static_cast<double>(size) / kMebibyte;
    return {mebibytes / wall.count(), cpu.count() * 1e6 / mebibytes, cpu.count() / wall.count(),
            std::max(most - before, 0.0)};
}

} // namespace eyewall::benchmark
