// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/rotatingfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <filesystem>
#include <map>
#include <utility>

namespace eyewall::core {
namespace {

constexpr int kRetrySeconds = 60;

// Unlike QFile::rename() it replaces what is there.
bool rename(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    return !error;
}

} // namespace

RotatingFile::RotatingFile(QString fileName, const LogRotation &rotation, Clock now)
    : m_fileName(std::move(fileName))
    , m_rotation(rotation)
    , m_now(std::move(now))
{
}

Result<void> RotatingFile::open()
{
    if (const auto checked = m_rotation.check(); !checked)
        return checked;
    const std::lock_guard lock(m_mutex);
    // A file that is there belongs to the time of its last line.
    const QFileInfo info(m_fileName);
    m_begin = info.exists() && info.size() > 0 ? info.lastModified() : m_now();
    m_end = m_rotation.endOf(m_begin);
    return reopen();
}

Result<void> RotatingFile::write(QByteArrayView line)
{
    const std::lock_guard lock(m_mutex);
    Result<void> rotated;
    if (isDue(line.size()))
        rotated = rotate();
    if (!m_file.isOpen()) {
        if (const auto opened = reopen(); !opened)
            return opened;
    }
    const qint64 written = m_file.write(line.data(), line.size());
    if (written != line.size())
        return Error{QStringLiteral("%1: %2").arg(m_fileName, m_file.errorString())};
    m_size += written;
    return rotated;
}

bool RotatingFile::isDue(qsizetype added) const
{
    if (m_retry.isValid() && m_now() < m_retry)
        return false;
    if (m_rotation.mode == LogRotation::Mode::Time)
        return m_now() >= m_end;
    return m_size > 0 && m_size + added > m_rotation.maxSize;
}

Result<void> RotatingFile::reopen()
{
    m_file.setFileName(m_fileName);
    // Unbuffered: a line is there when the program ends in a bad way.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return Error{QStringLiteral("%1: %2").arg(m_fileName, m_file.errorString())};
    m_size = m_file.size();
    return {};
}

Result<void> RotatingFile::rotate()
{
    m_file.close();
    const bool isBySize = m_rotation.mode == LogRotation::Mode::Size;
    const bool isDone = isBySize ? shiftBackups() : keepByTime();
    const QDateTime now = m_now();
    m_retry = isDone ? QDateTime() : now.addSecs(kRetrySeconds);
    if (isDone) {
        m_begin = now;
        m_end = m_rotation.endOf(m_begin);
    }
    if (const auto opened = reopen(); !opened)
        return opened;
    return isDone ? Result<void>() : Error{QStringLiteral("%1: it cannot become a backup").arg(m_fileName)};
}

bool RotatingFile::shiftBackups() const
{
    for (int number = m_rotation.backups - 1; number >= 1; --number) {
        if (QFile::exists(backup(number)) && !rename(backup(number), backup(number + 1)))
            return false;
    }
    return rename(m_fileName, backup(1));
}

bool RotatingFile::keepByTime() const
{
    if (!QFile::exists(m_fileName))
        return true;
    const QString name = m_fileName + u'.' + m_rotation.suffixOf(m_begin);
    // The same hour comes twice when the clock is set back, and after a restart.
    QString free = name;
    for (int number = 2; QFile::exists(free) && number <= m_rotation.backups + 2; ++number)
        free = name + u'.' + QString::number(number);
    const bool isDone = rename(m_fileName, free);
    removeOldest();
    return isDone;
}

void RotatingFile::removeOldest() const
{
    const QFileInfo info(m_fileName);
    static const QRegularExpression isSuffix(
        QRegularExpression::anchoredPattern(QStringLiteral(R"(\.\d{4}-\d\d-\d\d(_[\d-]+)?(?:\.(\d+))?)")));
    // By their times, and of one time by their numbers: ".10" is later than ".9".
    std::multimap<std::pair<QString, int>, QString> backups;
    for (const QString &name : info.dir().entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (!name.startsWith(info.fileName()))
            continue;
        const QString suffix = name.mid(info.fileName().size());
        const auto match = isSuffix.match(suffix);
        if (!match.hasMatch())
            continue;
        const QString time = match.hasCaptured(2) ? suffix.left(match.capturedStart(2) - 1) : suffix;
        backups.emplace(std::pair(time, match.captured(2).toInt()), name);
    }
    for (qsizetype left = qsizetype(backups.size()) - m_rotation.backups; left > 0; --left)
        QFile::remove(info.dir().filePath(backups.extract(backups.begin()).mapped()));
}

QString RotatingFile::backup(int number) const
{
    return m_fileName + u'.' + QString::number(number);
}

} // namespace eyewall::core
