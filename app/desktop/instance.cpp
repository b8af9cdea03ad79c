// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>

#include <chrono>

namespace eyewall::desktop {

namespace {

using namespace std::chrono_literals;
constexpr auto kLongest = 8s;     // until a holder of the place has answered
constexpr int kAnswerTime = 2000; // ms, for one attempt
constexpr int kLockTime = 100;    // ms, the same
constexpr qsizetype kLongestSocketName =
    90; // the system's limit is 107, and Qt listens in a folder of its own first
constexpr qint64 kLongestLine = 32;
const QByteArray kRaise = "raise\n";
const QByteArray kDone = "ok\n";

// In the folder itself; if that has too long a name, in the one that the user has for sockets.
QString socketNameOf(const QString &folder)
{
    const QString name = folder + QStringLiteral("/eyewall.socket");
    if (QFile::encodeName(name).size() <= kLongestSocketName)
        return name;
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/eyewall-") +
           QString::fromLatin1(hash.first(16));
}

} // namespace

Instance::Instance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_socketName(socketNameOf(folder))
    , m_lock(folder + QStringLiteral("/eyewall.lock"))
{
    m_lock.setStaleLockTime(0); // whoever lives holds it, for days too
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::answerNext);
}

Instance::~Instance() = default;

core::Result<Instance::Place> Instance::claim()
{
    const QDeadlineTimer deadline(kLongest);
    do {
        if (m_lock.tryLock(kLockTime))
            return listen();
        if (m_lock.error() != QLockFile::LockFailedError)
            return core::Error{tr("The lock of the profile cannot be written: %1").arg(m_lock.fileName()),
                               {}};
        if (askFirst())
            return Place::Second;
    } while (!deadline.hasExpired());
    qint64 process = 0;
    QString machine;
    QString program;
    m_lock.getLockInfo(&process, &machine, &program);
    return core::Error{tr("Process %1 uses the profile and does not answer. End it, or choose another "
                          "profile with --profile.")
                           .arg(process),
                       {}};
}

core::Result<Instance::Place> Instance::listen()
{
    // With the lock ours, a socket that is there is what a crash left behind.
    QLocalServer::removeServer(m_socketName);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(m_socketName))
        return core::Error{tr("The socket of the profile cannot be made: %1").arg(m_server.errorString()),
                           {}};
    return Place::First;
}

void Instance::release()
{
    m_server.close();
    m_lock.unlock();
}

bool Instance::askFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(kAnswerTime))
        return false;
    socket.write(kRaise);
    while (!socket.canReadLine() && socket.waitForReadyRead(kAnswerTime)) {
    }
    return socket.readLine(kLongestLine) == kDone;
}

void Instance::answerNext()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < kLongestLine)
                return;
            const bool isAsked = socket->readLine(kLongestLine) == kRaise;
            socket->write(isAsked ? kDone : QByteArray());
            socket->disconnectFromServer();
            if (isAsked)
                Q_EMIT raiseRequested();
        });
    }
}

} // namespace eyewall::desktop
