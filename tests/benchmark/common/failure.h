// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cerrno>
#include <string>
#include <system_error>

namespace eyewall::benchmark {

/// Throws std::system_error with errno when `result` is negative, and gives it back otherwise. Thread: any.
template<typename Number>
Number orThrow(Number result, const char *what)
{
    if (result < 0)
        throw std::system_error(errno, std::generic_category(), what);
    return result;
}

} // namespace eyewall::benchmark
