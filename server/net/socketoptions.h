// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/stream.h"

namespace eyewall::net {

/// Non-blocking, close-on-exec, without Nagle's delay (not for Unix sockets, where that is refused and
/// ignored).
void prepareSocket(int descriptor);
/// Makes the next close() send RST instead of FIN.
void setResetOnClose(int descriptor);
/// kNobody when the peer has reset the connection: the kernel knows it no more.
[[nodiscard]] SocketAddress peerAddress(int descriptor);
[[nodiscard]] SocketAddress localAddress(int descriptor);
[[nodiscard]] KernelFigures kernelFigures(int descriptor);

} // namespace eyewall::net
