// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filereplacement.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace eyewall::capture {

using core::Error;

namespace {

/// The context of the translations.
struct ReplacementText {
    Q_DECLARE_TR_FUNCTIONS(eyewall::capture::SessionFile)
};

Error errorOf(int number, const QString &what)
{
    return {what, std::error_code(number, std::generic_category())};
}

Error failure(int number, const QString &folder)
{
    if (number == ENOSPC || number == EDQUOT)
        return errorOf(
            number,
            ReplacementText::tr("there is no room in %1; make room or choose another folder").arg(folder));
    if (number == EACCES || number == EPERM || number == EROFS)
        return errorOf(number,
                       ReplacementText::tr("%1 cannot be written to; choose another folder").arg(folder));
    return Error::fromErrno(number, folder);
}

/// The path without links at its end.
QString targetOf(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() && info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

core::Result<void> check(const QFileInfo &target)
{
    if (target.isDir() || target.fileName().isEmpty())
        return errorOf(EISDIR, ReplacementText::tr("it is a folder; name a file in it"));
    if (target.exists() && !target.isFile())
        return errorOf(EINVAL, ReplacementText::tr("it is no ordinary file; choose another name"));
    if (!QFileInfo(target.absolutePath()).isDir())
        return errorOf(ENOENT, ReplacementText::tr("the folder %1 does not exist; make it or choose another")
                                   .arg(target.absolutePath()));
    return {};
}

/// That the name leads to the new file is on the disk, too. Some file systems know no such thing, and the
/// file is there, so that failing here is no failure.
void syncFolder(const QByteArray &file)
{
    const QByteArray folder = file.left(file.lastIndexOf('/') + 1);
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

FileReplacement::FileReplacement(int descriptor, QByteArray name, QByteArray target)
    : m_descriptor(descriptor)
    , m_name(std::move(name))
    , m_target(std::move(target))
{
}

FileReplacement::FileReplacement(FileReplacement &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_name(std::exchange(other.m_name, {}))
    , m_target(std::move(other.m_target))
{
}

FileReplacement::~FileReplacement()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_name.isEmpty())
        ::unlink(m_name.constData());
}

core::Result<FileReplacement> FileReplacement::make(const QString &path)
{
    if (path.isEmpty())
        return errorOf(EINVAL, ReplacementText::tr("it has no name"));
    const QFileInfo target(targetOf(path));
    if (const auto checked = check(target); !checked)
        return checked.error();
    // Short, for the name of the target may be as long as names can be.
    QByteArray name = QFile::encodeName(target.absolutePath() + QStringLiteral("/.eyewall-XXXXXX"));
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC); // with mode 0600
    if (descriptor < 0)
        return failure(errno, target.absolutePath());
    return FileReplacement(descriptor, std::move(name), QFile::encodeName(target.absoluteFilePath()));
}

QString FileReplacement::path() const
{
    return QFile::decodeName(m_name);
}

core::Result<qint64> FileReplacement::commit()
{
    struct stat status = {};
    if (::fsync(m_descriptor) != 0 || ::fstat(m_descriptor, &status) != 0 ||
        ::rename(m_name.constData(), m_target.constData()) != 0)
        return failure(errno, QFileInfo(QFile::decodeName(m_target)).absolutePath());
    m_name.clear();
    syncFolder(m_target);
    return qint64(status.st_size);
}

} // namespace eyewall::capture
