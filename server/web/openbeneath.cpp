// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/openbeneath.h"

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <linux/openat2.h>
#include <sys/syscall.h>
#endif

namespace eyewall::web {
namespace {

constexpr int kFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

bool isBeneath(const QByteArray &canonical, const QByteArray &root)
{
    return canonical == root || canonical.startsWith(root.endsWith('/') ? root : root + '/');
}

// A folder on the way may have become a link since its path was looked at: what counts is what was opened.
bool isOpenedBeneath([[maybe_unused]] const FileDescriptor &file, [[maybe_unused]] const QByteArray &root)
{
#ifdef Q_OS_LINUX
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(file.get());
    QByteArray path(PATH_MAX, Qt::Uninitialized);
    const ssize_t size = ::readlink(link.constData(), path.data(), std::size_t(path.size()));
    return size > 0 && isBeneath(path.first(size), root);
#else
    return true;
#endif
}

#ifdef Q_OS_LINUX
// A rename anywhere may come in between a ".." of a link and its look: the call asks to be made again.
long openat2Again(int folder, const char *name, open_how &how)
{
    constexpr int kTries = 8;
    long descriptor = -1;
    for (int i = 0; i < kTries && descriptor < 0; ++i) {
        descriptor = ::syscall(SYS_openat2, folder, name, &how, sizeof how);
        if (descriptor < 0 && errno != EAGAIN)
            break;
    }
    return descriptor;
}
#endif

FileDescriptor openCanonical(const QByteArray &root, const QByteArray &name)
{
    struct Free {
        void operator()(char *text) const { std::free(text); }
    };
    const QByteArray path = root + '/' + name;
    const std::unique_ptr<char, Free> real(::realpath(path.constData(), nullptr));
    if (!real)
        return {};
    const QByteArray canonical(real.get());
    if (!isBeneath(canonical, root))
        return {};
    FileDescriptor file(::open(canonical.constData(), kFlags));
    if (file.isOpen() && !isOpenedBeneath(file, root))
        return {};
    return file;
}

} // namespace

FileDescriptor openBeneath(const FileDescriptor &folder, const QByteArray &root, const QByteArray &name)
{
#ifdef Q_OS_LINUX
    open_how how{};
    how.flags = kFlags;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    const long descriptor = openat2Again(folder.get(), name.constData(), how);
    // Kernels before 5.6 and filters of some containers do not know the call.
    if (descriptor >= 0 || (errno != ENOSYS && errno != EPERM && errno != EAGAIN))
        return FileDescriptor(int(descriptor));
#endif
    return openCanonical(root, name);
}

} // namespace eyewall::web
