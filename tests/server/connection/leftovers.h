// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/server/connection/heap.h"

#include <QtCore/QByteArray>

namespace eyewall::test {

/// What a test leaves behind in its process: descriptors, and memory with all the objects in it. Begins in
/// init(), before there is a server, and is asked in cleanup(), when servers and clients are gone.
/// Thread: the test's.
class Leftovers final {
public:
    /// What is made once in a process and stays, by OpenSSL above all, is made first.
    void begin();
    /// "" when everything is as it was, at once or soon; else how much more there is. What is kept for later
    /// by threads that stay is allowed for: far less than a hundred forgotten connections.
    [[nodiscard]] QByteArray found() const;

private:
    qsizetype m_descriptors = 0;
    Heap m_heap;
};

} // namespace eyewall::test
