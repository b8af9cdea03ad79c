// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/epollstream.h"
#include "server/net/tlstransport.h"

namespace eyewall::net {

/// A socket read and written through OpenSSL on the reactor's own descriptor. Thread: the reactor's.
using TlsStream = EpollStream<TlsTransport>;

extern template class EpollStream<TlsTransport>;

} // namespace eyewall::net
