// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/readahead.h"

#include <QtCore/QByteArray>

#include <deque>
#include <span>

namespace eyewall::net {

/// What the kernel would not take yet: bytes, shared bytes and parts of files in order.
/// Thread: its stream's.
class WriteQueue {
public:
    enum class Progress { Emptied, Blocked, Failed };

    ~WriteQueue();

    void add(QByteArrayView bytes);
    void addShared(const QByteArray &bytes, qsizetype offset);
    /// Takes the descriptor over.
    void addFile(int descriptor, qint64 offset, qint64 length);

    /// Hands as much as possible to the socket; errno is set when it failed.
    [[nodiscard]] Progress flush(int socket);
    /// The bytes that come next, for who does not give them to a socket as they are: at most as many as there
    /// is room for, read into it when they lie in a file. Nothing when that file fails or is too short; errno
    /// says so. Valid until the queue changes.
    [[nodiscard]] QByteArrayView peek(std::span<char> room) const;
    /// They are done with.
    void advance(qint64 sent);
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_segments.empty(); }

private:
    struct Segment {
        QByteArray bytes;
        qint64 offset = 0; ///< into bytes, or into the file
        qint64 length = 0; ///< left
        int descriptor = -1;
        ReadAhead ahead{}; ///< of a file
    };

    [[nodiscard]] qint64 sendBytes(int socket);
    [[nodiscard]] qint64 sendFile(int socket);
    void pop();

    std::deque<Segment> m_segments;
    qint64 m_size = 0;
};

} // namespace eyewall::net
