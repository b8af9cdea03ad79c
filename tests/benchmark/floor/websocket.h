// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace eyewall::benchmark {

/// The head of a client's frame (RFC 6455, section 5.2).
struct FrameHead {
    std::uint8_t first = 0; ///< FIN, reserved bits and opcode
    bool isMasked = false;
    std::size_t headSize = 0;
    std::size_t payloadSize = 0; ///< bytes
    std::array<char, 4> mask{};

    std::size_t size() const { return headSize + payloadSize; }
    bool isControl() const { return (first & 0x08) != 0; }
    bool isClose() const { return (first & 0x0f) == 0x08; }
};

/// Nothing when `input` ends within the head. Thread: any.
std::optional<FrameHead> readFrameHead(std::span<const char> input);

/// Bytes that the head of a server's frame takes. Thread: any.
std::size_t replyHeadSize(std::size_t payloadSize);

/// Writes the frame that answers `head` (the same one unmasked; a pong for a ping) to `out`, which lies in
/// front of `payload` in the same buffer, at most so near that the payload stays in its place. Gives back the
/// bytes written. Thread: any.
std::size_t writeReply(char *out, const FrameHead &head, const char *payload);

} // namespace eyewall::benchmark
