// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/epollstream.h"
#include "server/net/plaintransport.h"

namespace eyewall::net {

/// A socket read and written directly. Thread: the reactor's.
using FdStream = EpollStream<PlainTransport>;

extern template class EpollStream<PlainTransport>;

} // namespace eyewall::net
