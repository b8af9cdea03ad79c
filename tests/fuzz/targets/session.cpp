// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/sessionfile.h"
#include "server/capture/sqlite.h"
#include "tests/fuzz/property.h"
#include "tests/fuzz/targets.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <algorithm>

namespace eyewall::fuzz {

namespace {

using namespace capture;

constexpr SessionLimits kLimits{.rows = 1000, .bytes = 4 * 1024 * 1024};
constexpr qint64 kTime = 1'795'442'550'123'456'789;

/// In memory where there is such a place: files of inputs come by the thousand.
QString pathOf(const char *name)
{
    static const QTemporaryDir folder(
        (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
        QStringLiteral("/eyewall-fuzz-XXXXXX"));
    return folder.filePath(QLatin1String(name));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addConnection(Session &session)
{
    monitor::Batch &events = session.events;
    events.opened.push_back({1, kTime, {{127, 0, 0, 1}, 40001, false}, 8443, 0, monitor::Transport::Tls});
    events.secured.push_back({1, kTime, "TLSv1.3", "TLS_AES_256_GCM_SHA384", "localhost", false});
    events.upgraded.push_back({1, kTime, 0, monitor::Protocol::WebSocket});
    events.users.push_back({1, kTime, QStringLiteral("ann")});
    events.samples.push_back({1, kTime, {}});
    events.closed.push_back({1, kTime, monitor::CloseCause::Client, monitor::Direction::In, 1000, 0, {}});
    events.topics.push_back({QStringLiteral("news"), 0, 1, 2, kTime, "latest", 6, true});
    events.memberships.push_back({1, kTime, QStringLiteral("news"), true});
    session.labels[1] = {QStringLiteral("Ann"), 1, QStringLiteral("slow")};
}

void addRequest(Session &session)
{
    monitor::RequestSeen request;
    request.id = 1;
    request.connection = 1;
    request.time = kTime;
    request.duration = 5000;
    request.status = 101;
    request.method = "GET";
    request.target = "/ws";
    request.head = "GET /ws HTTP/1.1\r\n\r\n";
    session.heads.push_back(request);
    request.replyBody = "\xff";
    session.events.requests.push_back(request);
    monitor::MessageSeen message;
    message.connection = 1;
    message.time = kTime;
    message.size = 4;
    message.payload = "ping";
    session.events.messages.push_back(message);
    session.comments[1] = QStringLiteral("look");
    session.firstBytes[1] = 4000;
}

Session sample()
{
    Session session;
    session.writer = QStringLiteral("Eyewall");
    session.savedAt = kTime;
    session.urls = {QStringLiteral("https://localhost:8443/")};
    session.routes = {{0, QStringLiteral("/ws")}};
    addConnection(session);
    addRequest(session);
    session.events.routes.emplace_back();
    session.events.routes.back().pattern = QStringLiteral("/ws");
    session.addressLabels = {{session.events.opened[0].peer, {QStringLiteral("here"), 0, {}}}};
    session.log = {{kTime, monitor::LogSeverity::Info, "eyewall.general", "ready\n", 6}};
    return session;
}

/// In pages as small as they can be, so that most bytes mean something.
QByteArray sampleFile()
{
    const QString path = pathOf("sample");
    demand(bool(writeSession(path, sample())), "the sample can be written");
    auto database = SqliteDatabase::openToFill(path);
    demand(database && database->run("PRAGMA page_size=512; VACUUM"), "the sample can be compacted");
    return contentOf(path);
}

QByteArray changed(QByteArrayView changes)
{
    static const QByteArray unchanged = sampleFile();
    QByteArray file = unchanged;
    while (changes.size() >= 3) {
        const qsizetype place = (quint8(changes[0]) << 8 | quint8(changes[1])) % file.size();
        const qsizetype most = std::min(changes.size() - 3, file.size() - place);
        const qsizetype count = std::min<qsizetype>(quint8(changes[2]), most);
        std::copy_n(changes.begin() + 3, count, file.begin() + place);
        changes = changes.sliced(3 + count);
    }
    return file;
}

QByteArray written(const Session &session)
{
    const QString path = pathOf("written");
    demand(bool(writeSession(path, session)), "what can be read can be written");
    return contentOf(path);
}

} // namespace

void session(QByteArrayView input)
{
    const QString path = pathOf("input");
    {
        QFile file(path);
        const QByteArray content = input.startsWith("SQLite") ? input.toByteArray() : changed(input);
        demand(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "there is room");
    }
    const auto first = readSession(path, kLimits);
    if (!first) {
        demand(first.error().message.startsWith(path), "the error says which file");
        return;
    }
    const QByteArray once = written(*first);
    const auto second = readSession(pathOf("written"));
    demand(bool(second), "what was written can be read");
    demand(written(*second) == once, "what was written comes back");
}

} // namespace eyewall::fuzz
