// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace eyewall::benchmark {

/// SHA-1 of a short text (FIPS 180-4), which the WebSocket handshake asks for. Thread: any.
std::array<std::uint8_t, 20> sha1(std::string_view text);

} // namespace eyewall::benchmark
