// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/words.h"

#include "widgets/models/connection.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace eyewall::models {

using monitor::CloseCause;
using monitor::Direction;
using monitor::MessageKind;
using monitor::Protocol;
using support::Role;

namespace {

/// The context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString causeSentence(const Connection &connection)
{
    switch (connection.cause) {
    case CloseCause::None:
        return connection.isOpen() ? Words::tr("Still open.") : Words::tr("Closed.");
    case CloseCause::Client:
        return Words::tr("The client closed the connection in order.");
    case CloseCause::Server:
        return Words::tr("The server closed the connection in order.");
    case CloseCause::TimedOut:
        return Words::tr("The server closed the connection because a time limit ran out.");
    case CloseCause::Reset:
        return Words::tr("The client reset the connection or vanished.");
    case CloseCause::ProtocolError:
        return Words::tr("The server closed the connection because the client broke the protocol.");
    case CloseCause::Limit:
        return Words::tr("The server closed the connection because a limit on size or count was reached.");
    case CloseCause::Operator:
        return Words::tr("The connection was closed from this window.");
    case CloseCause::Shutdown:
        return Words::tr("The connection was closed because the server stopped.");
    }
    return {};
}

} // namespace

QString connectionName(monitor::ConnectionId id)
{
    return QStringLiteral("c-%1").arg(id, 0, 16);
}

QString protocolName(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Http:
        return QStringLiteral("HTTP");
    case Protocol::WebSocket:
        return QStringLiteral("WebSocket");
    case Protocol::EventStream:
        return QStringLiteral("SSE");
    }
    return {};
}

Role protocolTone(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Http:
        return Role::Http;
    case Protocol::WebSocket:
        return Role::WebSocket;
    case Protocol::EventStream:
        return Role::EventStream;
    }
    return Role::DimText;
}

QString kindName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text:
        return Words::tr("text");
    case MessageKind::Binary:
        return Words::tr("binary");
    case MessageKind::Ping:
        return Words::tr("ping");
    case MessageKind::Pong:
        return Words::tr("pong");
    case MessageKind::Close:
        return Words::tr("close");
    case MessageKind::Event:
        return Words::tr("event");
    }
    return {};
}

Role kindTone(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text:
        return Role::WebSocket;
    case MessageKind::Binary:
    case MessageKind::Event:
        return Role::EventStream;
    case MessageKind::Ping:
    case MessageKind::Pong:
    case MessageKind::Close:
        return Role::DimText;
    }
    return Role::DimText;
}

QString directionName(Direction direction)
{
    return direction == Direction::In ? Words::tr("← in") : Words::tr("→ out");
}

Role directionTone(Direction direction)
{
    return direction == Direction::In ? Role::Http : Role::Good;
}

Role statusTone(int status)
{
    switch (status / 100) {
    case 1:
        return Role::WebSocket;
    case 2:
        return Role::Good;
    case 3:
        return Role::DimText;
    case 4:
        return Role::Warning;
    default:
        return Role::Error;
    }
}

QString closeCodeName(int code)
{
    switch (code) {
    case 1000:
        return Words::tr("normal closure");
    case 1001:
        return Words::tr("going away");
    case 1002:
        return Words::tr("protocol error");
    case 1003:
        return Words::tr("unsupported data");
    case 1005:
        return Words::tr("no code");
    case 1006:
        return Words::tr("cut");
    case 1007:
        return Words::tr("invalid data");
    case 1008:
        return Words::tr("policy violation");
    case 1009:
        return Words::tr("message too big");
    case 1010:
        return Words::tr("missing extension");
    case 1011:
        return Words::tr("internal error");
    case 1012:
        return Words::tr("service restart");
    case 1013:
        return Words::tr("try again later");
    case 1014:
        return Words::tr("bad gateway");
    default:
        return {};
    }
}

QString closeCauseName(CloseCause cause)
{
    switch (cause) {
    case CloseCause::None:
        return {};
    case CloseCause::Client:
        return Words::tr("client");
    case CloseCause::Server:
        return Words::tr("server");
    case CloseCause::TimedOut:
        return Words::tr("timed out");
    case CloseCause::Reset:
        return Words::tr("reset");
    case CloseCause::ProtocolError:
        return Words::tr("protocol error");
    case CloseCause::Limit:
        return Words::tr("limit");
    case CloseCause::Operator:
        return Words::tr("this window");
    case CloseCause::Shutdown:
        return Words::tr("shut down");
    }
    return {};
}

QString closeSentence(const Connection &connection)
{
    QString text = causeSentence(connection);
    if (connection.closeCode != 0) {
        const QString name = closeCodeName(connection.closeCode);
        const QString code = QString::number(connection.closeCode);
        text += QLatin1Char(' ') + (name.isEmpty() ? Words::tr("Close code %1.").arg(code)
                                                   : Words::tr("Close code %1, %2.").arg(code, name));
    }
    if (!connection.closeReason.isEmpty())
        text += QLatin1Char(' ') + Words::tr("Reason given: “%1”.").arg(connection.closeReason);
    if (connection.systemError != 0)
        text +=
            QLatin1Char(' ') +
            Words::tr("System error: %1.").arg(QString::fromLocal8Bit(std::strerror(connection.systemError)));
    return text;
}

QString longestOf(const QStringList &words)
{
    return *std::max_element(words.begin(), words.end(),
                             [](const QString &a, const QString &b) { return a.size() < b.size(); });
}

} // namespace eyewall::models
