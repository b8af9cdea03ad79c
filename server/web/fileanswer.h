// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"
#include "server/http/precondition.h"
#include "server/web/filecontent.h"
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
    http::Validators validators; ///< the tag is weak for what was written to in the last seconds
    QByteArray state;            ///< another one after each write, once it is settled
    bool isSettled = false;      ///< long enough ago for the next write to have another time
};

/// Kind::None for a descriptor that is closed or belongs to something else than a file or a folder.
[[nodiscard]] FileFacts examine(FileDescriptor descriptor);

/// Makes the file the answer, with its validators and "Accept-Ranges: bytes", so that 304 and ranges follow;
/// 404 for what is no regular file. The name decides on the content type.
void sendFile(Context &context, FileFacts file, const QByteArray &name);

/// The same part of the file, whose first bytes another thread has brought into memory.
[[nodiscard]] Task<FileContent> warmed(FileContent file);

/// Hands the file of the answer to the connection. Defers the context when the disk would be waited for;
/// throws HttpError 500 when it cannot be read.
void transmitFile(Context &context);

} // namespace web
} // namespace eyewall
