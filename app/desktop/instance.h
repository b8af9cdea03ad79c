// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

class QDeadlineTimer;
class QLocalSocket;

namespace eyewall::desktop {

/// Sees to it that a profile has one process at a time. The first one is told when another wants to be it.
/// A process that crashed holds nothing. Thread: GUI.
class Instance final : public QObject {
    Q_OBJECT

public:
    enum class Place { First, Second };

    /// `folder` is that of a profile, to which nobody else may write.
    explicit Instance(const QString &folder, QObject *parent = nullptr);
    ~Instance() override;

    /// Takes the first place. When that is taken, asks its holder to open these files, which have absolute
    /// names, and to come to the front, and is the second, which has nothing more to do. Waits some seconds
    /// for a holder that is just starting or ending; one that does not answer is an error.
    [[nodiscard]] core::Result<Place> claim(const QStringList &sessions = {});

    /// Leaves the place to the next process.
    void release();

Q_SIGNALS:
    /// Another process had files to open, and asks to come to the front behind that. Their names are
    /// absolute; nobody has looked yet whether they are there.
    void openRequested(const QStringList &paths);
    /// Another process asked the first one to come to the front.
    void raiseRequested();

private:
    [[nodiscard]] core::Result<Place> listen();
    [[nodiscard]] bool askFirst(const QByteArray &request, const QDeadlineTimer &deadline) const;
    void answerNext();
    void answer(QLocalSocket &socket);
    void grant(QLocalSocket &socket, const QStringList &paths);

    const QString m_socketName;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace eyewall::desktop
