// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/fdstream.h"

#include "server/net/epollstream_impl.h"

namespace eyewall::net {

template class EpollStream<PlainTransport>;

} // namespace eyewall::net
