// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/loadclient/websocketframe.h"

#include <cstdint>
#include <stdexcept>

namespace eyewall::benchmark {

namespace {

constexpr std::uint8_t kWholeText = 0x81;
constexpr std::uint8_t kCompressed = 0x40;
constexpr std::string_view kMask = "\x37\xfa\x21\x3d";

std::string frameHead(std::uint8_t first, std::size_t payloadSize, std::uint8_t maskBit)
{
    const int lengthSize = payloadSize < 126 ? 0 : payloadSize < 65536 ? 2 : 8;
    const std::size_t length = lengthSize == 0 ? payloadSize : lengthSize == 2 ? 126 : 127;
    std::string head{static_cast<char>(first), static_cast<char>(maskBit | length)};
    for (int shift = 8 * (lengthSize - 1); shift >= 0; shift -= 8)
        head.push_back(static_cast<char>(payloadSize >> shift));
    return head;
}

} // namespace

std::string samplePayload(std::size_t size)
{
    std::string payload(size, ' ');
    for (std::size_t i = 0; i < size; ++i)
        payload[i] = static_cast<char>('a' + i % 26);
    return payload;
}

std::string clientFrame(std::string_view payload, bool isCompressed)
{
    std::string frame = frameHead(isCompressed ? kWholeText | kCompressed : kWholeText, payload.size(), 0x80);
    frame.append(kMask);
    for (std::size_t i = 0; i < payload.size(); ++i)
        frame.push_back(static_cast<char>(payload[i] ^ kMask[i % kMask.size()]));
    return frame;
}

std::string serverFrame(std::string_view payload)
{
    return frameHead(kWholeText, payload.size(), 0).append(payload);
}

ServerFrame ServerFrame::receive(const ClientSocket &socket)
{
    ServerFrame frame{std::string(2, '\0'), {}, false};
    socket.receive(frame.bytes);
    const auto first = static_cast<std::uint8_t>(frame.bytes[0]);
    const auto second = static_cast<std::uint8_t>(frame.bytes[1]);
    if ((first & ~kCompressed) != kWholeText || second > 127)
        throw std::runtime_error("not a whole text message");
    std::string length(second == 127 ? 8 : second == 126 ? 2 : 0, '\0');
    socket.receive(length);
    std::size_t size = length.empty() ? second : 0;
    for (const char byte : length)
        size = size << 8 | static_cast<std::uint8_t>(byte);
    frame.payload.resize(size);
    socket.receive(frame.payload);
    frame.bytes.append(length).append(frame.payload);
    frame.isCompressed = (first & kCompressed) != 0;
    return frame;
}

} // namespace eyewall::benchmark
