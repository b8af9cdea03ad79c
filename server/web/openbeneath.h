// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/filedescriptor.h"

#include <QtCore/QByteArray>

namespace eyewall::web {

/// Opens for reading what `name`, relative to the folder, leads to without leaving the folder; symbolic links
/// inside are followed. Closed when there is nothing of that kind or it may not be read. Never waits for a
/// FIFO. On Linux one openat2() decides, so that nobody can swap a link in between (`root` is not used);
/// where that is missing, the canonical path is compared with `root`, the canonical path of the folder, and
/// on Linux that of what was opened, too. Thread: any.
[[nodiscard]] FileDescriptor openBeneath(const FileDescriptor &folder, const QByteArray &root,
                                         const QByteArray &name);

} // namespace eyewall::web
