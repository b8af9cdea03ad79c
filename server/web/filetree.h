// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace eyewall {

class Context;

namespace web {

/// Named content below a path of an application. Thread: any.
class FileTree {
public:
    virtual ~FileTree() = default;

    /// Answers with the file of this name, percent-encoded and relative to the tree; throws HttpError 404.
    virtual void serve(Context &context, QByteArrayView encodedName) const = 0;
    /// What stands behind "?v=" in a URL that changes with the content; empty when there is no such file or
    /// it is not known yet.
    [[nodiscard]] virtual QByteArray version(QByteArrayView encodedName) const = 0;

protected:
    FileTree() = default;
    FileTree(const FileTree &) = delete;
    FileTree &operator=(const FileTree &) = delete;
};

} // namespace web
} // namespace eyewall
