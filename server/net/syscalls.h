// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

#include <cstddef>

struct msghdr;

namespace eyewall::net {

/// recv, send and sendmsg that never block and never raise SIGPIPE; errno is set when they fail (-1). They
/// are no cancellation points: glibc's own pay for that with four atomic operations a call in a program with
/// threads, which is 1 % of a small request. Thread: any.
[[nodiscard]] qint64 receiveNow(int socket, char *data, std::size_t size);
[[nodiscard]] qint64 sendNow(int socket, const char *data, std::size_t size);
[[nodiscard]] qint64 sendNow(int socket, const msghdr &message, int flags = 0);

/// read and write of a non-blocking descriptor that may be no socket, such as a pipe; without SIGPIPE,
/// whatever the program does about it. Thread: any.
[[nodiscard]] qint64 readNow(int descriptor, char *data, std::size_t size);
[[nodiscard]] qint64 writeNow(int descriptor, const char *data, std::size_t size);

} // namespace eyewall::net
