// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/conditional.h"
#include "server/web/filedescriptor.h"

namespace eyewall {

class Context;

namespace web {

/// What fstat() says of an open file.
struct FileFacts {
    enum class Kind : quint8 { None, Regular, Folder };
    Kind kind = Kind::None;
    FileDescriptor descriptor;
    qint64 size = 0;
    Validators validators;
};

/// Kind::None for a descriptor that is closed or belongs to something else than a file or a folder.
[[nodiscard]] FileFacts examine(FileDescriptor descriptor);

/// Answers GET and HEAD with the content, a range of it, 304 or 416; 404 for what is no regular file. The
/// name decides on the content type.
void sendFile(Context &context, FileFacts file, const QByteArray &name, const QByteArray &cacheControl);

} // namespace web
} // namespace eyewall
