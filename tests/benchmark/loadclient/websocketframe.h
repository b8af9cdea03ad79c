// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace eyewall::benchmark {

/// A printable text of `size` bytes. Thread: any.
std::string samplePayload(std::size_t size);

/// A whole text frame as a client sends it, masked (RFC 6455, section 5.2). Thread: any.
std::string clientFrame(std::string_view payload);

/// A whole text frame as a server sends it. Thread: any.
std::string serverFrame(std::string_view payload);

} // namespace eyewall::benchmark
