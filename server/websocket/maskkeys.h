// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

namespace eyewall::websocket {

/// Keys for the frames of a client: each is used once and nobody can guess the next one (RFC 6455 section
/// 5.3). Taken from the system in batches. Thread: any, one at a time.
class MaskKeys final {
public:
    /// In the order of the wire; valid until the next call.
    [[nodiscard]] const char *next();

private:
    std::array<std::uint32_t, 32> m_keys{};
    std::size_t m_used = 32;
};

} // namespace eyewall::websocket
