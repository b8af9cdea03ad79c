// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/resolver.h"

#include "server/core/alarm.h"
#include "server/core/ipaddress.h"
#include "server/net/cancellation.h"
#include "server/net/hostlookup.h"

#include <QtCore/QUrl>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace eyewall::net {

namespace {

using core::Error;
using core::Result;

constexpr qsizetype kLongestName = 255; // RFC 1035 section 2.3.4, with a dot at the end

bool isOf(const QHostAddress &address, Family family)
{
    switch (family) {
    case Family::IPv4:
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    case Family::IPv6:
        return address.protocol() == QAbstractSocket::IPv6Protocol;
    case Family::Any:
        return true;
    }
    return false;
}

bool isName(const QString &host)
{
    return !host.isEmpty() && host.size() <= kLongestName &&
           std::none_of(host.begin(), host.end(), [](QChar c) { return c <= u' ' || c == u'\x7f'; });
}

/// The last label is a number, as in the forms of inet_aton(3) and in no name (RFC 1123 section 2.1).
bool endsInNumber(QStringView host)
{
    if (host.endsWith(u'.'))
        host.chop(1);
    const QStringView label = host.sliced(host.lastIndexOf(u'.') + 1);
    const bool isHex = label.startsWith(u"0x", Qt::CaseInsensitive);
    return !label.isEmpty() && std::all_of(label.begin() + (isHex ? 2 : 0), label.end(), [isHex](QChar c) {
        return (c >= u'0' && c <= u'9') || (isHex && c.toLower() >= u'a' && c.toLower() <= u'f');
    });
}

/// As it is, or as it is asked for: IDNA makes digits of others (U+FF11).
bool isNumber(const QString &host)
{
    return endsInNumber(host) || endsInNumber(QString::fromLatin1(QUrl::toAce(host)));
}

/// Null: it may be a name. QHostAddress alone takes the forms of inet_aton(3) too.
QHostAddress literalOf(const QString &host)
{
    const QStringView text = host;
    const qsizetype zone = text.contains(u':') ? text.indexOf(u'%') : -1;
    return isValidIp(zone < 0 ? text : text.first(zone)) ? QHostAddress(host) : QHostAddress();
}

Error noName(const QString &host)
{
    return {QStringLiteral("\"%1\" is not the name of a host").arg(host),
            std::make_error_code(std::errc::invalid_argument)};
}

Error noAddress(const QString &host, const QString &why)
{
    return {host + QStringLiteral(": ") + why, std::make_error_code(std::errc::host_unreachable)};
}

/// Nothing when the time ran out, or it was cancelled.
Task<std::optional<QHostInfo>> askSystem(QString host, std::chrono::milliseconds limit,
                                         std::shared_ptr<Cancellation> cancellation)
{
    core::Alarm alarm(limit);
    const HostLookup lookup(host, alarm);
    const Cancellation::Hook hook(cancellation, [&alarm] { alarm.ring(); });
    static_cast<void>(co_await alarm.wait());
    co_return lookup.result();
}

} // namespace

Resolver &Resolver::map(HostPort from, HostPort to, Family family)
{
    m_entries.push_back({std::move(from), std::move(to), family});
    return *this;
}

HostPort Resolver::mapped(const QString &host, quint16 port, Family family) const
{
    struct Key {
        quint16 port;
        Family family;
    };
    const std::array<Key, 4> keys{{{port, family}, {0, family}, {port, Family::Any}, {0, Family::Any}}};
    for (const std::size_t index : {0u, 2u, 1u, 3u}) {
        // The newest first, so that an entry can be replaced.
        const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const Entry &entry) {
            return entry.family == keys[index].family && entry.from.port == keys[index].port &&
                   entry.from.host.compare(host, Qt::CaseInsensitive) == 0;
        });
        if (found != m_entries.rend())
            return {found->to.host, found->to.port ? found->to.port : port};
    }
    return {host, port};
}

Task<Result<QList<Endpoint>>> Resolver::resolve(QString host, quint16 port, Family family,
                                                std::chrono::milliseconds limit) const
{
    return lookUp(mapped(host, port, family), family, limit, nullptr);
}

Task<Result<QList<Endpoint>>> Resolver::resolve(QString host, quint16 port, Family family,
                                                std::chrono::milliseconds limit,
                                                std::shared_ptr<Cancellation> cancellation) const
{
    return lookUp(mapped(host, port, family), family, limit, std::move(cancellation));
}

Task<Result<QList<Endpoint>>> Resolver::lookUp(HostPort target, Family family,
                                               std::chrono::milliseconds limit,
                                               std::shared_ptr<Cancellation> cancellation)
{
    if (!isName(target.host))
        co_return noName(target.host);
    QList<QHostAddress> addresses{literalOf(target.host)};
    if (addresses.front().isNull() && isNumber(target.host))
        co_return noName(target.host);
    if (isCancelled(cancellation))
        co_return cancelledError();
    if (addresses.front().isNull()) {
        const std::optional<QHostInfo> info = co_await askSystem(target.host, limit, cancellation);
        if (isCancelled(cancellation))
            co_return cancelledError();
        if (!info)
            co_return Error{QStringLiteral("looking up %1: timed out").arg(target.host),
                            std::make_error_code(std::errc::timed_out)};
        if (info->error() != QHostInfo::NoError)
            co_return noAddress(target.host, info->errorString());
        addresses = info->addresses();
    }
    QList<Endpoint> endpoints;
    for (const QHostAddress &address : std::as_const(addresses)) {
        if (isOf(address, family) && endpoints.size() < kMostAddresses)
            endpoints.append({address, target.port});
    }
    if (endpoints.isEmpty())
        co_return noAddress(target.host, QStringLiteral("has no address of the family that is wanted"));
    co_return endpoints;
}

bool isValidIp(QByteArrayView text)
{
    return core::IpAddress::parse(text).has_value();
}

bool isValidIp(QStringView text)
{
    return core::IpAddress::parse(text.toUtf8()).has_value();
}

} // namespace eyewall::net
