// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/loadclient/exchange.h"
#include "tests/benchmark/loadclient/serverusage.h"

namespace eyewall::benchmark {

/// What one large upload came to.
struct UploadResult {
    double rate = 0;        ///< MiB a second
    double cpu = 0;         ///< microseconds of the server's CPU time for each MiB
    double core = 0;        ///< share of one core that the server used
    double growthBytes = 0; ///< the most anonymous memory of the server meanwhile, above what it had before
};

/// Sends `size` bytes as the content of one POST to the question's path. Throws std::runtime_error when the
/// answer is not the number of bytes, as a text. Thread: one.
UploadResult runUpload(const Question &question, std::size_t size, const ServerUsage &usage);

} // namespace eyewall::benchmark
