// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

#include <chrono>

namespace eyewall::net {

/// What a stream of a program may cost. Thread: any (a value).
struct StreamLimits {
    qsizetype readBuffer = 100 * 1024 * 1024; ///< bytes kept for who reads
    qsizetype readChunk = 64 * 1024;          ///< bytes read at once
    qint64 writeBuffer = 100 * 1024 * 1024;   ///< bytes that wait for the peer
    /// For each read, from its call to its result; zero: as long as the stream lives.
    std::chrono::milliseconds readTime{0};
    /// For each write, until the kernel has taken it; zero: as long as the stream lives.
    std::chrono::milliseconds writeTime{0};
};

} // namespace eyewall::net
