// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/floor/websocket.h"

#include <cstring>

namespace eyewall::benchmark {

namespace {

constexpr std::uint8_t kPing = 0x89;
constexpr std::uint8_t kPong = 0x8a;

std::size_t bigEndian(std::span<const char> bytes)
{
    std::size_t value = 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<std::uint8_t>(byte);
    return value;
}

std::size_t extendedLengthSize(std::uint8_t length)
{
    return length == 127 ? 8 : length == 126 ? 2 : 0;
}

// Eight bytes a step, so that the compiler can make vectors of it.
void unmask(char *bytes, std::size_t size, std::array<char, 4> mask)
{
    const std::array<char, 8> twice{mask[0], mask[1], mask[2], mask[3], mask[0], mask[1], mask[2], mask[3]};
    std::uint64_t wideMask = 0;
    std::memcpy(&wideMask, twice.data(), sizeof wideMask);
    std::size_t at = 0;
    for (; at + 8 <= size; at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes + at, sizeof word);
        word ^= wideMask;
        std::memcpy(bytes + at, &word, sizeof word);
    }
    for (; at < size; ++at)
        bytes[at] ^= mask[at % 4];
}

std::size_t writeReplyHead(char *out, std::uint8_t first, std::size_t payloadSize)
{
    const std::size_t size = replyHeadSize(payloadSize);
    const std::size_t lengthSize = size - 2;
    out[0] = static_cast<char>(first == kPing ? kPong : first);
    out[1] = static_cast<char>(lengthSize == 8 ? 127 : lengthSize == 2 ? 126 : payloadSize);
    for (std::size_t i = 0; i < lengthSize; ++i)
        out[2 + i] = static_cast<char>(payloadSize >> (8 * (lengthSize - 1 - i)));
    return size;
}

} // namespace

std::optional<FrameHead> readFrameHead(std::span<const char> input)
{
    if (input.size() < 2)
        return std::nullopt;
    const auto second = static_cast<std::uint8_t>(input[1]);
    const std::uint8_t length = second & 0x7f;
    const std::size_t lengthSize = extendedLengthSize(length);
    FrameHead head{static_cast<std::uint8_t>(input[0]), (second & 0x80) != 0, 6 + lengthSize, length, {}};
    if (input.size() < head.headSize)
        return std::nullopt;
    if (lengthSize > 0)
        head.payloadSize = bigEndian(input.subspan(2, lengthSize));
    std::memcpy(head.mask.data(), input.data() + 2 + lengthSize, head.mask.size());
    return head;
}

std::size_t replyHeadSize(std::size_t payloadSize)
{
    return payloadSize < 126 ? 2 : payloadSize < 65536 ? 4 : 10;
}

std::size_t writeReply(char *out, const FrameHead &head, const char *payload)
{
    const std::size_t size = writeReplyHead(out, head.first, head.payloadSize);
    char *moved = out + size;
    if (moved != payload)
        std::memmove(moved, payload, head.payloadSize);
    unmask(moved, head.payloadSize, head.mask);
    return size + head.payloadSize;
}

} // namespace eyewall::benchmark
