// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/connectioncommand.h"

#include "widgets/inspectors/curlcommand.h"
#include "widgets/models/messagehead.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>

namespace eyewall::inspectors {

using models::Connection;
using models::HeadField;
using monitor::Protocol;

namespace {

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '-' || c == '_' || c == ':' || c == '[' || c == ']';
}

bool isHost(QByteArrayView text)
{
    return !text.isEmpty() && text.size() < 300 && std::all_of(text.begin(), text.end(), isHostCharacter);
}

/// As the client called the server, or this machine.
QString authorityOf(const Connection &connection)
{
    const QByteArrayView host = models::fieldOf(connection.detail().requestHead, "Host");
    if (isHost(host))
        return QString::fromLatin1(host);
    const QByteArray &name = connection.detail().serverName;
    const QString machine = isHost(name) ? QString::fromLatin1(name) : QStringLiteral("localhost");
    return QStringLiteral("%1:%2").arg(machine).arg(connection.localPort);
}

/// The path, with everything encoded that a URL must not hold (RFC 3986 section 2.1).
QString pathOf(QByteArray target)
{
    if (const qsizetype scheme = target.indexOf("://"); scheme > 0 && !target.startsWith('/')) {
        const qsizetype path = target.indexOf('/', scheme + 3);
        target = path < 0 ? QByteArray("/") : target.mid(path);
    }
    if (!target.startsWith('/'))
        return QStringLiteral("/");
    QString path;
    for (const char c : std::as_const(target)) {
        if (c > ' ' && c < '\x7f')
            path += QLatin1Char(c);
        else
            path += QStringLiteral("%%1").arg(quint8(c), 2, 16, QLatin1Char('0')).toUpper();
    }
    return path;
}

QByteArray urlOf(const Connection &connection, const QString &scheme)
{
    const QString secure = connection.isTls() ? QStringLiteral("s") : QString();
    return (scheme + secure + QStringLiteral("://") + authorityOf(connection) +
            pathOf(connection.detail().target))
        .toLatin1();
}

bool isOneOf(QByteArrayView name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](const char *other) { return models::isSameName(name, other); });
}

template<typename Wanted>
QStringList fieldsOf(const Connection &connection, const QString &option, Wanted isWanted)
{
    QStringList words;
    models::HeadReader reader(connection.detail().requestHead);
    for (HeadField field; reader.next(field);) {
        if (isWanted(field.name))
            words.append(option + shellWord(field.name.toByteArray() + ": " + field.value.toByteArray()));
    }
    return words;
}

QStringList curlFields(const Connection &connection)
{
    // Without extensions the frames that come back can be read.
    return fieldsOf(connection, QStringLiteral("-H "), [](QByteArrayView name) {
        return !isOneOf(
            name, {"Host", "Content-Length", "Transfer-Encoding", "Sec-WebSocket-Extensions", "Expect"});
    });
}

QString methodOption(const QByteArray &method)
{
    if (method.isEmpty() || method == "GET")
        return {};
    if (method == "HEAD")
        return QStringLiteral("--head");
    return QStringLiteral("--request %1").arg(shellWord(method));
}

} // namespace

QString curlCommand(const Connection &connection)
{
    // Without these two, curl reads [] and {} in a URL as patterns and shortens "..".
    QStringList words{QStringLiteral("curl --include --globoff --path-as-is")};
    if (connection.protocol != Protocol::Http)
        words.append(QStringLiteral("--no-buffer"));
    if (connection.protocol == Protocol::WebSocket)
        words.append(QStringLiteral("--http1.1"));
    if (const QString method = methodOption(connection.detail().method); !method.isEmpty())
        words.append(method);
    words.append(curlFields(connection));
    words.append(shellWord(urlOf(connection, QStringLiteral("http"))));
    return words.join(QLatin1Char(' '));
}

QString websocatCommand(const Connection &connection)
{
    if (connection.protocol != Protocol::WebSocket)
        return {};
    QStringList words{QStringLiteral("websocat")};
    const QByteArrayView protocols =
        models::fieldOf(connection.detail().requestHead, "Sec-WebSocket-Protocol");
    if (!protocols.isEmpty())
        words.append(QStringLiteral("--protocol %1").arg(shellWord(protocols)));
    // websocat takes several words behind -H unless it stands behind an equals sign.
    words.append(fieldsOf(connection, QStringLiteral("-H="), [](QByteArrayView name) {
        return !name.startsWith("Sec-WebSocket-") && !name.startsWith("sec-websocket-") &&
               !isOneOf(name, {"Host", "Connection", "Upgrade", "Content-Length", "Transfer-Encoding"});
    }));
    words.append(shellWord(urlOf(connection, QStringLiteral("ws"))));
    return words.join(QLatin1Char(' '));
}

} // namespace eyewall::inspectors
