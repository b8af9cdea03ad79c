// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/samplegroup.h"

#include "app/desktop/samplesocket.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace eyewall::desktop {
namespace {

using namespace std::chrono_literals;
constexpr auto kAway = 4s;
constexpr auto kFarewell = 20ms; // between two sockets
constexpr int kLeaves = 20;      // once in so many lines

// Programs that the members of a room play, in turn.
constexpr const char *kPrograms[] = {"Firefox; Linux", "Safari; iPhone", "Chrome; Android", "Edge; Windows"};

QByteArray chatMessage(const char *type, const char *key, const QString &value)
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("type"), QLatin1String(type)}, {QLatin1String(key), value}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

SampleGroup::SampleGroup(const SampleStage &stage, QObject *parent)
    : SampleClient(parent)
    , m_stage(stage)
    , m_script(stage.seed)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        speak();
        m_timer.start(m_script.pause(m_stage.pause));
    });
    connect(&m_farewell, &QTimer::timeout, this, &SampleGroup::endNext);
    m_timer.start(m_script.pause(m_stage.pause / 2));
}

void SampleGroup::end()
{
    m_timer.stop();
    m_farewell.start(kFarewell);
}

// One after the other: a socket that is closed while a message waits to be read sends a reset instead of what
// it had to say, and the goodbye of one is a message to the rest.
void SampleGroup::endNext()
{
    m_sockets[m_ending++]->end();
    if (m_ending < m_sockets.size())
        return;
    m_farewell.stop();
    noteEnded();
}

bool SampleGroup::hasEnded() const
{
    return std::all_of(m_sockets.begin(), m_sockets.end(),
                       [](SampleSocket *socket) { return socket->hasEnded(); });
}

SampleSocket &SampleGroup::add(const QByteArray &program)
{
    auto *socket = new SampleSocket(m_stage.url, program, m_stage.counts, this);
    connect(socket, &SampleSocket::ended, this, &SampleGroup::noteEnded);
    m_sockets.push_back(socket);
    return *socket;
}

void SampleGroup::noteEnded()
{
    if (hasEnded())
        Q_EMIT ended();
}

SampleRoom::SampleRoom(const SampleStage &stage, const QStringList &members,
                       std::span<const SampleLine> conversation, QObject *parent)
    : SampleGroup(stage, parent)
    , m_conversation(conversation)
{
    for (qsizetype i = 0; i < members.size(); ++i) {
        SampleSocket &member = add(kPrograms[std::size_t(i) % std::size(kPrograms)]);
        connect(&member, &SampleSocket::opened, &member,
                [&member, join = chatMessage("join", "name", members[i])] { member.sendText(join); });
    }
}

// Who is away is waited for.
void SampleRoom::speak()
{
    const SampleLine &line = m_conversation[m_next];
    SampleSocket &speaker = socket(line.member);
    if (!speaker.isOpen())
        return;
    speaker.sendText(chatMessage("say", "text", QString::fromUtf8(line.text)));
    m_next = (m_next + 1) % m_conversation.size();
    if (script().chance(kLeaves))
        speaker.leaveFor(script().pause(kAway));
}

SampleFeed::SampleFeed(const SampleStage &stage, const QString &sensor, QObject *parent)
    : SampleGroup(stage, parent)
    , m_sensor(sensor)
{
    add("Sensor; firmware 2.1");
    add("Chrome; Windows");
}

void SampleFeed::speak()
{
    socket(0).sendText(script().reading(m_sensor));
}

SampleEcho::SampleEcho(const SampleStage &stage, QObject *parent)
    : SampleGroup(stage, parent)
{
    add("Chrome; macOS");
}

void SampleEcho::speak()
{
    if (++m_count % 2 == 0)
        socket(0).sendText("ping " + QByteArray::number(m_count / 2));
    else
        socket(0).sendBinary(script().bytes());
}

} // namespace eyewall::desktop
