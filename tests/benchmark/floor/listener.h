// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/common/descriptor.h"

#include <netinet/in.h>

#include <cstdint>

namespace eyewall::benchmark {

/// A non-blocking socket that listens at `endpoint`; throws std::system_error when it cannot. Thread: any.
Descriptor listenAt(const sockaddr_in &endpoint);

/// The next connection, non-blocking and without Nagle's delay; one without a descriptor when none waits.
/// Thread: any.
Descriptor acceptFrom(const Descriptor &listener);

/// Thread: any.
std::uint16_t portOf(const Descriptor &listener);

} // namespace eyewall::benchmark
