// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

namespace eyewall::test {

/// What is in use of the heap of this process, by all libraries.
struct Heap {
    qint64 blocks = 0;
    qint64 bytes = 0; ///< of the blocks, as the allocator rounds them
};

/// Always the same where a sanitizer has taken the allocator over, which looks for lost blocks itself.
/// Thread: any.
[[nodiscard]] Heap heapInUse();

} // namespace eyewall::test
