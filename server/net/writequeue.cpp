// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/writequeue.h"

#include "server/net/syscalls.h"

#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace eyewall::net {

namespace {

constexpr qsizetype kMergeLimit = 64 * 1024; // small writes behind each other share a segment up to this size
constexpr std::size_t kVectors = 64;
constexpr qint64 kFilePiece = 1024 * 1024; // of a file at one go, so that one download can not hold the loop

} // namespace

WriteQueue::~WriteQueue()
{
    while (!m_segments.empty())
        pop();
}

void WriteQueue::add(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    m_size += bytes.size();
    if (!m_segments.empty()) {
        Segment &last = m_segments.back();
        // Appending to shared bytes would copy them: only grow what is ours alone.
        if (last.descriptor < 0 && last.bytes.isDetached() &&
            last.bytes.size() + bytes.size() <= kMergeLimit) {
            last.bytes.append(bytes);
            last.length += bytes.size();
            return;
        }
    }
    m_segments.push_back({bytes.toByteArray(), 0, bytes.size(), -1});
}

void WriteQueue::addShared(const QByteArray &bytes, qsizetype offset)
{
    const qsizetype length = bytes.size() - offset;
    if (length <= 0)
        return;
    m_size += length;
    m_segments.push_back({bytes, offset, length, -1});
}

void WriteQueue::addFile(int descriptor, qint64 offset, qint64 length)
{
    m_size += length;
    m_segments.push_back({{}, offset, length, descriptor, ReadAhead(descriptor, offset, length)});
}

WriteQueue::Progress WriteQueue::flush(int socket)
{
    qint64 filePieces = kFilePiece;
    while (!m_segments.empty()) {
        const bool isFile = m_segments.front().descriptor >= 0;
        const qint64 sent = isFile ? sendFile(socket) : sendBytes(socket);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            return errno == EAGAIN || errno == EWOULDBLOCK ? Progress::Blocked : Progress::Failed;
        if (isFile && sent == 0 && m_segments.front().length > 0) {
            errno = EIO; // the file is shorter than what was promised
            return Progress::Failed;
        }
        advance(sent);
        if (isFile && (filePieces -= sent) <= 0 && !m_segments.empty())
            return Progress::Blocked; // the socket stays writable: epoll comes back at once
    }
    return Progress::Emptied;
}

qint64 WriteQueue::sendBytes(int socket)
{
    std::array<iovec, kVectors> vectors;
    std::size_t count = 0;
    for (const Segment &segment : m_segments) {
        if (segment.descriptor >= 0 || count == vectors.size())
            break;
        vectors[count++] = {const_cast<char *>(segment.bytes.constData()) + segment.offset,
                            std::size_t(segment.length)};
    }
    msghdr message{};
    message.msg_iov = vectors.data();
    message.msg_iovlen = count;
    const int more = count < m_segments.size() ? MSG_MORE : 0;
    return sendNow(socket, message, more);
}

qint64 WriteQueue::sendFile(int socket)
{
    const Segment &file = m_segments.front();
    off_t offset = file.offset;
    return ::sendfile(socket, file.descriptor, &offset, std::size_t(std::min(file.length, kFilePiece)));
}

QByteArrayView WriteQueue::peek(std::span<char> room) const
{
    const Segment &first = m_segments.front();
    const auto length = qsizetype(std::min<qint64>(first.length, qint64(room.size())));
    if (first.descriptor < 0)
        return {first.bytes.constData() + first.offset, length};
    const ssize_t count = ::pread(first.descriptor, room.data(), std::size_t(length), first.offset);
    if (count == 0)
        errno = EIO; // the file is shorter than what was promised
    return {room.data(), std::max<qsizetype>(count, 0)};
}

void WriteQueue::advance(qint64 sent)
{
    m_size -= sent;
    while (!m_segments.empty()) {
        Segment &first = m_segments.front();
        const qint64 step = std::min(sent, first.length);
        first.offset += step;
        first.length -= step;
        sent -= step;
        if (first.length > 0) {
            if (first.descriptor >= 0)
                first.ahead.moveTo(first.descriptor, first.offset);
            return;
        }
        pop();
    }
}

void WriteQueue::pop()
{
    if (m_segments.front().descriptor >= 0)
        ::close(m_segments.front().descriptor);
    m_segments.pop_front();
}

} // namespace eyewall::net
