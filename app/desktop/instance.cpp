// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/instance.h"

#include "app/desktop/openrequest.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <memory>

namespace eyewall::desktop {

namespace {

using namespace std::chrono_literals;
constexpr auto kLongest = 8s;      // until a holder of the place has answered
constexpr int kConnectTime = 2000; // ms, for one attempt
constexpr int kLockTime = 100;     // ms, the same
constexpr qsizetype kLongestSocketName =
    90; // the system's limit is 107, and Qt listens in a folder of its own first
constexpr qint64 kLongestAnswer = 32;
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

core::Result<Instance::Place> Instance::claim(const QStringList &sessions)
{
    const QByteArray request = openRequest(sessions);
    const QDeadlineTimer deadline(kLongest);
    do {
        if (m_lock.tryLock(kLockTime))
            return listen();
        if (m_lock.error() != QLockFile::LockFailedError)
            return core::Error{tr("The lock of the profile cannot be written: %1").arg(m_lock.fileName()),
                               {}};
        if (askFirst(request, deadline))
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
    // Who has no answer yet asks whoever is next, or is it.
    for (QLocalSocket *socket : m_server.findChildren<QLocalSocket *>())
        socket->abort();
    m_lock.unlock();
}

bool Instance::askFirst(const QByteArray &request, const QDeadlineTimer &deadline) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(kConnectTime))
        return false;
    socket.write(request);
    // To ask again would be to open again: one that is busy answers later.
    while (!socket.canReadLine() && socket.waitForReadyRead(int(deadline.remainingTime()))) {
    }
    return socket.readLine(kLongestAnswer) == kDone;
}

void Instance::answerNext()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(OpenRequestReader::kLongestLine);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(kLongest, socket, &QLocalSocket::abort);
        answer(*socket);
    }
}

void Instance::answer(QLocalSocket &socket)
{
    const auto reader = std::make_shared<OpenRequestReader>();
    connect(&socket, &QLocalSocket::readyRead, this, [this, &socket, reader] {
        const auto state = reader->feed(socket.readAll());
        if (state == OpenRequestReader::State::Done)
            grant(socket, reader->paths());
        else if (state == OpenRequestReader::State::Refused)
            socket.abort();
    });
}

void Instance::grant(QLocalSocket &socket, const QStringList &paths)
{
    socket.disconnect(this);
    socket.write(kDone);
    socket.flush(); // before anything that the signals lead to
    socket.disconnectFromServer();
    if (!paths.isEmpty())
        Q_EMIT openRequested(paths);
    Q_EMIT raiseRequested();
}

} // namespace eyewall::desktop
