// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>

namespace eyewall {

/// A route, folder or middleware that cannot be registered; what() says why and names the patterns.
/// Thread: any (a value).
class RegistrationError final : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

} // namespace eyewall
