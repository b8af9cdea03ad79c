// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/filedescriptor.h"

#include <fcntl.h>
#include <unistd.h>

namespace eyewall::web {

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    if (this != &other) {
        reset();
        m_descriptor = other.release();
    }
    return *this;
}

FileDescriptor FileDescriptor::duplicate() const
{
    return FileDescriptor(isOpen() ? ::fcntl(m_descriptor, F_DUPFD_CLOEXEC, 0) : kClosed);
}

void FileDescriptor::reset()
{
    if (isOpen())
        ::close(release());
}

} // namespace eyewall::web
