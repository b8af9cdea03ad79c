// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/floor/http.h"

#include "tests/benchmark/common/httphead.h"
#include "tests/benchmark/floor/sha1.h"

#include <fstream>
#include <iterator>

namespace eyewall::benchmark {

namespace {

constexpr std::string_view kHello = "GET /hello ";
constexpr std::string_view kEndOfHead = "\r\n\r\n";
constexpr std::string_view kNotFound = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";

template<typename Bytes>
std::string base64(const Bytes &bytes)
{
    static constexpr std::string_view kDigits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t left = bytes.size() - i;
        const unsigned group =
            bytes[i] << 16 | (left > 1 ? bytes[i + 1] << 8 : 0) | (left > 2 ? bytes[i + 2] : 0);
        for (std::size_t digit = 0; digit < 4; ++digit)
            text.push_back(digit <= left ? kDigits[group >> (18 - 6 * digit) & 63] : '=');
    }
    return text;
}

} // namespace

Requests readRequests(std::string_view input)
{
    Requests requests;
    while (true) {
        const std::string_view rest = input.substr(requests.consumed);
        const std::size_t end = rest.find(kEndOfHead);
        if (end == std::string_view::npos)
            return requests;
        requests.consumed += end + kEndOfHead.size();
        if (!rest.starts_with(kHello)) {
            requests.other = rest.substr(0, end + kEndOfHead.size());
            return requests;
        }
        ++requests.hellos;
    }
}

std::string_view pathOf(std::string_view head)
{
    const std::size_t begin = head.find(' ') + 1;
    const std::size_t end = head.find(' ', begin);
    return end == std::string_view::npos ? std::string_view() : head.substr(begin, end - begin);
}

std::string defaultHello()
{
    return "HTTP/1.1 200 OK\r\nServer: floor\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
           "Content-Type: text/plain; charset=utf-8\r\nContent-Length: 13\r\n\r\nHello, World!";
}

std::string helloFrom(const std::string &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    return bytes.empty() ? defaultHello() : bytes;
}

std::string upgradeOrRefusal(std::string_view head)
{
    const std::string_view key = fieldOf(head, "Sec-WebSocket-Key");
    if (key.empty() || !pathOf(head).starts_with("/ws/"))
        return std::string(kNotFound);
    const std::string accept = base64(sha1(std::string(key) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"));
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: " +
           accept + "\r\n\r\n";
}

} // namespace eyewall::benchmark
