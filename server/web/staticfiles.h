// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"
#include "server/web/contentversions.h"
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
    /// "x.js.br" and "x.js.gz" beside "x.js" are sent in its place to clients that accept that coding, if
    /// they are not older. Only for types that get smaller.
    bool usesPrecompressed = true;
};

namespace web {

/// Files below a folder, never from elsewhere: "..", NUL, "\", absolute names and symbolic links that leave
/// the folder are 404, as is all that is no regular file; the content of a folder is never listed. The ETag
/// is strong, made of device, inode, size and times of the file. With "?v=" and the version of the content
/// (see version()) the answer may be kept for a year. Thread: any.
class StaticFiles final {
public:
    /// Throws RegistrationError when the folder cannot be opened.
    StaticFiles(const QString &folder, StaticOptions options);

    /// Answers with the file of this name, percent-encoded and relative to the folder.
    void serve(Context &context, QByteArrayView encodedName) const;
    /// What stands behind "?v=" in a URL that changes with the content; empty when there is no such file.
    /// Reads the file the first time and may wait for the disk.
    [[nodiscard]] QByteArray version(QByteArrayView encodedName) const;

private:
    void serveFolder(Context &context, const QByteArray &name) const;
    void answer(Context &context, FileFacts file, const QByteArray &name) const;
    void checkVersion(Context &context, const QByteArray &asked, FileFacts file) const;
    [[nodiscard]] Task<> computeVersion(Context &context, QByteArray asked, FileFacts file) const;
    [[nodiscard]] FileFacts open(const QByteArray &name) const;
    [[nodiscard]] bool isServed(const QByteArray &name) const;

    QByteArray m_root; ///< canonical
    FileDescriptor m_folder;
    StaticOptions m_options;
    mutable ContentVersions m_versions; // locks itself
};

/// Answers with a file named by the program; 404 when it cannot be read.
void serveFile(Context &context, const QString &fileName);

} // namespace web
} // namespace eyewall
