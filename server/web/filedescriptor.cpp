// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/filedescriptor.h"

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

void FileDescriptor::reset()
{
    if (isOpen())
        ::close(release());
}

} // namespace eyewall::web
