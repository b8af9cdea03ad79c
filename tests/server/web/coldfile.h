// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QFile>
#include <QtCore/QString>

#include <sys/mman.h>
#include <sys/uio.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace eyewall::test {

/// Has the kernel forget what it holds of the file. False where it cannot, or cannot tell: files that live in
/// memory alone, and file systems that know nothing of reading without waiting.
[[nodiscard]] inline bool makeCold(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // Before, for such a read has the kernel fetch what it has not got.
    char byte = 0;
    const iovec vector{&byte, 1};
    if (::preadv2(file.handle(), &vector, 1, 0, RWF_NOWAIT) < 0 && errno != EAGAIN)
        return false;
    if (::fdatasync(file.handle()) != 0 || ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED) != 0)
        return false;
    const auto size = std::size_t(file.size());
    void *const at = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file.handle(), 0);
    if (at == MAP_FAILED)
        return false;
    const auto page = std::size_t(::sysconf(_SC_PAGESIZE));
    std::vector<unsigned char> pages((size + page - 1) / page);
    const bool isKnown = ::mincore(at, size, pages.data()) == 0;
    ::munmap(at, size);
    return isKnown &&
           std::none_of(pages.begin(), pages.end(), [](unsigned char resident) { return resident & 1; });
}

} // namespace eyewall::test
