// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/chatsocket.h"

#include "server/web/context.h"
#include "server/web/httperror.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace eyewall::host {
namespace {

constexpr qsizetype kMaxName = 40;
constexpr qsizetype kMaxText = 2'000;
constexpr qsizetype kMaxRoom = 64;

} // namespace

void ChatSocket::prepare(Context &context)
{
    const QString room = context.path("room");
    if (room.isEmpty() || room.size() > kMaxRoom)
        throw HttpError(400, QStringLiteral("The name of a room has 1 to 64 characters"));
    m_topic = "chat/" + room.toUtf8();
}

void ChatSocket::onMessage(const Message &message)
{
    const QJsonObject object = QJsonDocument::fromJson(message.payload.toByteArray()).object();
    const QString type = object.value(QLatin1String("type")).toString();
    if (type == QLatin1String("join"))
        join(object.value(QLatin1String("name")).toString().trimmed());
    else if (type == QLatin1String("say"))
        say(object.value(QLatin1String("text")).toString());
    else
        refuse(QStringLiteral(
            "Send {\"type\":\"join\",\"name\":\"Ada\"} or {\"type\":\"say\",\"text\":\"hi\"}."));
}

void ChatSocket::onClose(quint16, const QByteArray &)
{
    if (!m_name.isEmpty())
        publishEvent(QStringLiteral("left"));
}

void ChatSocket::join(const QString &name)
{
    if (!m_name.isEmpty())
        return refuse(QStringLiteral("You have joined already, as %1.").arg(m_name));
    if (name.isEmpty() || name.size() > kMaxName)
        return refuse(QStringLiteral("A name has 1 to 40 characters."));
    if (!subscribe(m_topic))
        return refuse(QStringLiteral("There are too many rooms. Try again later."));
    m_name = name;
    publishEvent(QStringLiteral("joined"));
}

void ChatSocket::say(const QString &text)
{
    if (m_name.isEmpty())
        return refuse(QStringLiteral("Join with a name first."));
    if (text.trimmed().isEmpty() || text.size() > kMaxText)
        return refuse(QStringLiteral("A message has 1 to 2,000 characters."));
    publishEvent(QStringLiteral("said"), text);
}

void ChatSocket::publishEvent(const QString &type, const QString &text)
{
    const QJsonObject event{{QStringLiteral("type"), type},
                            {QStringLiteral("name"), m_name},
                            {QStringLiteral("text"), text},
                            {QStringLiteral("time"), QDateTime::currentMSecsSinceEpoch()},
                            {QStringLiteral("online"), members(m_topic)}};
    publishText(m_topic, QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)));
}

void ChatSocket::refuse(const QString &text)
{
    sendJson(QJsonObject{{QStringLiteral("type"), QStringLiteral("error")}, {QStringLiteral("text"), text}});
}

} // namespace eyewall::host
