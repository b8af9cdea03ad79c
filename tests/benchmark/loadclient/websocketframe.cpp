// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/loadclient/websocketframe.h"

#include <cstdint>

namespace eyewall::benchmark {

namespace {

constexpr char kWholeText = '\x81';
constexpr std::string_view kMask = "\x37\xfa\x21\x3d";

std::string frameHead(std::size_t payloadSize, std::uint8_t maskBit)
{
    const int lengthSize = payloadSize < 126 ? 0 : payloadSize < 65536 ? 2 : 8;
    const std::size_t length = lengthSize == 0 ? payloadSize : lengthSize == 2 ? 126 : 127;
    std::string head{kWholeText, static_cast<char>(maskBit | length)};
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

std::string clientFrame(std::string_view payload)
{
    std::string frame = frameHead(payload.size(), 0x80);
    frame.append(kMask);
    for (std::size_t i = 0; i < payload.size(); ++i)
        frame.push_back(static_cast<char>(payload[i] ^ kMask[i % kMask.size()]));
    return frame;
}

std::string serverFrame(std::string_view payload)
{
    return frameHead(payload.size(), 0).append(payload);
}

} // namespace eyewall::benchmark
