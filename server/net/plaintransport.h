// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/syscalls.h"
#include "server/net/writequeue.h"

#include <sys/socket.h>
#include <sys/uio.h>

#include <algorithm>
#include <array>
#include <span>

namespace eyewall::net {

/// How an EpollStream without TLS moves bytes: as they are. Empty, and nothing of it is virtual.
/// Thread: its stream's.
struct PlainTransport {
    static constexpr bool kIsTls = false;

    [[nodiscard]] static qint64 receive(int socket, std::span<char> room)
    {
        return receiveNow(socket, room.data(), room.size());
    }
    /// Returns how much was taken. A broken connection is told from the loop, which tries again: nothing
    /// fails inside the caller of a write.
    [[nodiscard]] static qint64 send(int socket, QByteArrayView bytes)
    {
        return std::max<qint64>(sendNow(socket, bytes.data(), std::size_t(bytes.size())), 0);
    }
    [[nodiscard]] static qint64 send(int socket, std::span<const QByteArrayView, 3> parts)
    {
        std::array<iovec, 3> vectors;
        for (std::size_t i = 0; i < parts.size(); ++i)
            vectors[i] = {const_cast<char *>(parts[i].data()), std::size_t(parts[i].size())};
        msghdr message{};
        message.msg_iov = vectors.data();
        message.msg_iovlen = vectors.size();
        return std::max<qint64>(sendNow(socket, message), 0);
    }
    [[nodiscard]] static WriteQueue::Progress flush(int socket, WriteQueue *queue)
    {
        return queue->flush(socket);
    }
    [[nodiscard]] static WriteQueue::Progress finish(int) { return WriteQueue::Progress::Emptied; }

    static constexpr void drop() {}
    [[nodiscard]] static constexpr bool isOpen() { return true; }
    [[nodiscard]] static constexpr qint64 waiting() { return 0; }
};

} // namespace eyewall::net
