// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace eyewall::benchmark {

/// The value of a field in the head of a message, or empty; the name is compared without regard to case.
/// Thread: any.
std::string_view fieldOf(std::string_view head, std::string_view name);

} // namespace eyewall::benchmark
