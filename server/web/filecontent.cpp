// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/filecontent.h"

#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace eyewall::web {
namespace {

// What sendfile() takes at one go; behind that the kernel reads ahead of it.
constexpr qint64 kWarmed = 1024 * 1024;

// As pread(), but with -1 and EAGAIN instead of waiting for the disk, where the file system can tell.
ssize_t readWithoutWaiting(int descriptor, char *out, std::size_t size, qint64 offset)
{
#ifdef RWF_NOWAIT
    iovec vector{out, size};
    const ssize_t count = ::preadv2(descriptor, &vector, 1, offset, RWF_NOWAIT);
    if (count >= 0 || (errno != EOPNOTSUPP && errno != ENOSYS))
        return count;
#endif
    return ::pread(descriptor, out, size, offset);
}

template<typename Read>
ReadOutcome readWith(Read read, const FileContent &file, QByteArray &out)
{
    out.resize(file.length);
    qint64 done = 0;
    while (done < file.length) {
        const ssize_t count = read(file.descriptor.get(), out.data() + done, std::size_t(file.length - done),
                                   file.offset + done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return ReadOutcome::WouldBlock;
        if (count <= 0)
            return ReadOutcome::Failed;
        done += count;
    }
    return ReadOutcome::Done;
}

} // namespace

ReadOutcome readCached(const FileContent &file, QByteArray &out)
{
    return readWith(readWithoutWaiting, file, out);
}

bool isCached(const FileContent &file)
{
    char byte = 0;
    return readWithoutWaiting(file.descriptor.get(), &byte, 1, file.offset) >= 0 || errno != EAGAIN;
}

bool readBlocking(const FileContent &file, QByteArray &out)
{
    return readWith(::pread, file, out) == ReadOutcome::Done;
}

void warmBlocking(const FileContent &file)
{
    std::array<char, 64 * 1024> piece;
    const qint64 end = file.offset + std::min(file.length, kWarmed);
    for (qint64 at = file.offset; at < end; at += qint64(piece.size())) {
        if (::pread(file.descriptor.get(), piece.data(), piece.size(), at) <= 0)
            return;
    }
}

} // namespace eyewall::web
