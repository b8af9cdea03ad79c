// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/listenaddress.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace eyewall::host {
namespace {

/// The context of the translations.
struct AddressText {
    Q_DECLARE_TR_FUNCTIONS(eyewall::host::ListenAddress)
};

QString notAnAddress(const QString &text)
{
    return AddressText::tr("\"%1\" is not HOST:PORT, as in 127.0.0.1:8080 or [::1]:0, nor unix:PATH")
        .arg(text);
}

// Null when it is none. A bare IPv6 address would leave the port unclear, so that one needs its brackets.
QHostAddress parseHost(const QString &host)
{
    if (host == QLatin1String("*"))
        return QHostAddress(QHostAddress::Any);
    if (host == QLatin1String("localhost"))
        return QHostAddress(QHostAddress::LocalHost);
    const bool isBracketed = host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'));
    const QHostAddress address(isBracketed ? host.sliced(1, host.size() - 2) : host);
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    // QHostAddress also takes "1" for 0.0.0.1.
    const bool isWhole = isIPv6 || host.count(QLatin1Char('.')) == 3;
    return isIPv6 == isBracketed && isWhole ? address : QHostAddress();
}

bool isNumber(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace

QString ListenAddress::text() const
{
    if (!unixPath.isEmpty())
        return QStringLiteral("unix:") + unixPath;
    if (address == QHostAddress(QHostAddress::Any))
        return QStringLiteral("*:%1").arg(port);
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIPv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address.toString()).arg(port);
}

core::Result<ListenAddress> parseListenAddress(const QString &text)
{
    if (text.startsWith(QLatin1String("unix:"))) {
        const QString path = text.sliced(5);
        if (path.isEmpty() || path == QLatin1String("@"))
            return core::Error{AddressText::tr("\"%1\": the name of the socket is missing").arg(text), {}};
        return ListenAddress{QHostAddress(), 0, path};
    }
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    const QHostAddress address = colon > 0 ? parseHost(text.first(colon)) : QHostAddress();
    const QString port = text.sliced(colon + 1);
    if (address.isNull() || !isNumber(port))
        return core::Error{notAnAddress(text), {}};
    bool isInRange = false;
    const quint16 number = port.toUShort(&isInRange);
    if (!isInRange)
        return core::Error{AddressText::tr("\"%1\": a port is at most 65535").arg(text), {}};
    return ListenAddress{address, number, {}};
}

} // namespace eyewall::host
