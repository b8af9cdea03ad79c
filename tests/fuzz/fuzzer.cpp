// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/targets.h"

// The build gives EYEWALL_FUZZ_TARGET: one program a target.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    eyewall::fuzz::EYEWALL_FUZZ_TARGET({reinterpret_cast<const char *>(data), qsizetype(size)});
    return 0;
}
