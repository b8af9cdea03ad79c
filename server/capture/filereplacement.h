// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>

namespace eyewall::capture {

/// A new file beside another, whose place it takes when it is complete: whoever looks sees the old one or the
/// new one, also after a power failure. Only the user may read it. Goes away when it does not come to that.
/// Errors say what is in the way and what to do, and have the code of the system call. Thread: any.
class FileReplacement final {
public:
    /// Makes it, for what is or will be at `path`; where that is a link, for what it leads to.
    [[nodiscard]] static core::Result<FileReplacement> make(const QString &path);
    FileReplacement(FileReplacement &&other) noexcept;
    FileReplacement &operator=(FileReplacement &&) = delete;
    ~FileReplacement();

    /// Of the new file, to be filled by whoever opens it by its name.
    [[nodiscard]] QString path() const;
    /// Its size in bytes, now that it is on the disk and has taken the place.
    [[nodiscard]] core::Result<qint64> commit();

private:
    FileReplacement(int descriptor, QByteArray name, QByteArray target);

    int m_descriptor;
    QByteArray m_name; ///< empty: it is not there any more
    QByteArray m_target;
};

} // namespace eyewall::capture
