// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace eyewall::benchmark {

/// A text of `size` bytes that compresses as messages do, to about a third: records of JSON with changing
/// numbers and names. Thread: any.
std::string sampleText(std::size_t size);

/// The payload of a message that is compressed by itself (RFC 7692, section 7.2.1). Thread: any.
std::string deflated(std::string_view text);

/// The text of such a payload; throws std::runtime_error when it is none. Thread: any.
std::string inflated(std::string_view payload);

} // namespace eyewall::benchmark
