// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"
#include "server/web/contentversions.h"
#include "server/web/filedescriptor.h"
#include "server/web/filetree.h"
#include "server/web/staticoptions.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>

namespace eyewall {

class Context;

namespace web {

/// Files below a folder, never from elsewhere: names that isServedName() refuses and symbolic links that
/// leave the folder are 404, as is all that is no regular file; the content of a folder is never listed. The
/// ETag is made of device, inode, size and times of the file: strong, but weak for some seconds after a
/// write, when another could leave no trace in the times. With "?v=" and the version of the
/// content (see version()) the answer may be kept for a year. Thread: any.
class StaticFiles final : public FileTree {
public:
    /// Throws RegistrationError when the folder cannot be opened.
    StaticFiles(const QString &folder, StaticOptions options);

    void serve(Context &context, QByteArrayView encodedName) const override;
    /// Reads the file the first time and may wait for the disk. On a thread with an EventLoop it does neither
    /// with a large file nor with one that is not in memory: it has no version until another thread has read
    /// it.
    [[nodiscard]] QByteArray version(QByteArrayView encodedName) const override;

private:
    void serveFolder(Context &context, const QByteArray &name) const;
    void answer(Context &context, FileFacts file, const QByteArray &name) const;
    void checkVersion(Context &context, const QByteArray &asked, FileFacts file) const;
    [[nodiscard]] Task<> computeVersion(Context &context, QByteArray asked, FileFacts file) const;
    [[nodiscard]] FileFacts open(const QByteArray &name) const;

    QByteArray m_root; ///< canonical
    FileDescriptor m_folder;
    StaticOptions m_options;
    mutable ContentVersions m_versions; // locks itself
};

/// Answers with a file named by the program; 404 when it cannot be read.
void serveFile(Context &context, const QString &fileName);

} // namespace web
} // namespace eyewall
