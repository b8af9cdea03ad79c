// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/loadclient/httpreply.h"

#include "tests/benchmark/common/httphead.h"

#include <stdexcept>

namespace eyewall::benchmark {

namespace {

std::string receiveExactly(const ClientSocket &socket, std::size_t size)
{
    std::string bytes(size, '\0');
    socket.receive(bytes);
    return bytes;
}

std::string receiveLine(const ClientSocket &socket)
{
    std::string line;
    while (!line.ends_with("\r\n"))
        line.append(receiveExactly(socket, 1));
    return line;
}

std::string receiveChunks(const ClientSocket &socket)
{
    std::string all;
    while (true) {
        const std::string line = receiveLine(socket);
        const std::size_t size = std::stoul(line, nullptr, 16);
        all.append(line).append(receiveExactly(socket, size + 2)); // no trailer fields are expected
        if (size == 0)
            return all;
    }
}

} // namespace

HttpReply HttpReply::receive(const ClientSocket &socket)
{
    HttpReply reply;
    reply.head = socket.receiveHead();
    const std::string_view length = fieldOf(reply.head, "Content-Length");
    if (!length.empty())
        reply.content = receiveExactly(socket, std::stoul(std::string(length)));
    else if (fieldOf(reply.head, "Transfer-Encoding") == "chunked")
        reply.content = receiveChunks(socket);
    else
        throw std::runtime_error("an answer without a length: " + reply.head);
    return reply;
}

} // namespace eyewall::benchmark
