// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <cstddef>

namespace eyewall::models {

/// How much the models keep. When a store is full, its oldest rows go first; open connections always stay.
/// Thread: any.
struct Limits {
    std::size_t requests = 100'000;
    qint64 requestBytes = 64 * 1024 * 1024; ///< captured heads and bodies
    std::size_t messages = 200'000;
    qint64 messageBytes = 64 * 1024 * 1024; ///< captured payloads
    std::size_t closedConnections = 20'000;
};

} // namespace eyewall::models
