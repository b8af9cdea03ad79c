// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"

namespace eyewall::monitor {

class ByteRing;

/// Turns a record and its captured bytes, which are taken off the ring, into the event of a Batch, or into
/// those of requests that it tells together; how many. Thread: the collector's.
std::size_t decode(const Record &record, ByteRing &bytes, Batch &batch);

} // namespace eyewall::monitor
