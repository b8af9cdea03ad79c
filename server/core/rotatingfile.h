// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/logrotation.h"

#include <QByteArrayView>
#include <QFile>
#include <QtGlobal>

#include <functional>
#include <mutex>

namespace eyewall::core {

/// A log file that lines are added to. When it is full, or its time is over, it becomes a backup and a new
/// one begins: "name.1" is the latest by size, "name.2026-11-26" has a day. Each line is in one file as a
/// whole. A write waits for the disk's cache, and now and then for as many renames as there are backups. For
/// one process. Thread: any.
class RotatingFile final {
public:
    using Clock = std::function<QDateTime()>;

    /// `now` gives the local time.
    RotatingFile(QString fileName, const LogRotation &rotation, Clock now = &QDateTime::currentDateTime);
    RotatingFile(const RotatingFile &) = delete;
    RotatingFile &operator=(const RotatingFile &) = delete;

    /// Makes the file or goes on with the one there; fails when it cannot be written or the rotation is
    /// wrong.
    Result<void> open();
    /// When backups cannot be made the file goes on growing, and they are tried again after a minute.
    Result<void> write(QByteArrayView line);

private:
    bool isDue(qsizetype added) const;
    Result<void> reopen();
    Result<void> rotate();
    bool shiftBackups() const;
    bool keepByTime() const;
    void removeOldest() const;
    QString backup(int number) const;

    const QString m_fileName;
    const LogRotation m_rotation;
    const Clock m_now;
    std::mutex m_mutex; // guards what follows
    QFile m_file;
    QDateTime m_begin; // of the file's time
    QDateTime m_end;
    QDateTime m_retry; // invalid: the last rotation went well
    qint64 m_size = 0;
};

} // namespace eyewall::core
