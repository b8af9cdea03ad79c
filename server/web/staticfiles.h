// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/filedescriptor.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>

namespace eyewall {

class Context;

/// How a folder is served.
struct StaticOptions {
    QByteArray index = "index.html"; ///< sent for a folder; empty: folders are 404
    bool servesHidden = false;       ///< names that begin with "."; else 404
    QByteArray cacheControl;         ///< of that field; empty: none
};

namespace web {

/// Files below a folder, never from elsewhere: "..", NUL, "\", absolute names and symbolic links that leave
/// the folder are 404, as is all that is no regular file; the content of a folder is never listed. The ETag
/// is strong, made of device, inode, size and times of the file. Thread: any.
class StaticFiles final {
public:
    /// Throws RegistrationError when the folder cannot be opened.
    StaticFiles(const QString &folder, StaticOptions options);

    /// Answers with the file of this name, percent-encoded and relative to the folder.
    void serve(Context &context, QByteArrayView encodedName) const;

private:
    void serveFolder(Context &context, const QByteArray &name) const;
    [[nodiscard]] bool isServed(const QByteArray &name) const;

    QByteArray m_root; ///< canonical
    FileDescriptor m_folder;
    StaticOptions m_options;
};

/// Answers with a file named by the program; 404 when it cannot be read.
void serveFile(Context &context, const QString &fileName);

} // namespace web
} // namespace eyewall
