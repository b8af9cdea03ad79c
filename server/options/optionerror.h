// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>

namespace eyewall {

/// A mistake of the program with its options: a name that is defined twice, cannot be written on a command
/// line or does not exist, or a value read as another type. what() names the option, and both places when
/// there are two. Thread: any (a value).
class OptionError final : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

} // namespace eyewall
