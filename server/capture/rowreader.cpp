// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/rowreader.h"

#include "server/core/ipaddress.h"

#include <algorithm>

namespace eyewall::capture {

namespace {

constexpr qsizetype kLongestQuote = 40;

/// Words of a stranger as a sentence can hold them.
QString quoted(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8.first(std::min(utf8.size(), kLongestQuote)));
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !c.isPrint(); }, QChar(u'?'));
    return u'"' + text + (utf8.size() > kLongestQuote ? QStringLiteral("…\"") : QStringLiteral("\""));
}

QString nameOf(SqliteStatement::Type type)
{
    switch (type) {
    case SqliteStatement::Type::Null:
        return QStringLiteral("nothing");
    case SqliteStatement::Type::Integer:
        return QStringLiteral("a number");
    case SqliteStatement::Type::Real:
        return QStringLiteral("a fraction");
    case SqliteStatement::Type::Text:
        return QStringLiteral("a text");
    case SqliteStatement::Type::Blob:
        break;
    }
    return QStringLiteral("bytes");
}

/// Whatever Endpoint::addressText() can say; also of an IPv6 socket whose peer has an IPv4 address.
std::optional<monitor::Endpoint> endpointOf(QByteArrayView text)
{
    if (text == "unix")
        return monitor::Endpoint();
    const std::optional<core::IpAddress> address = core::IpAddress::parse(text);
    if (!address)
        return std::nullopt;
    monitor::Endpoint endpoint;
    endpoint.address = address->bytes;
    endpoint.isIPv6 = text.contains(':');
    if (endpoint.isIPv6 && !address->isIPv6) {
        std::copy_n(address->bytes.begin(), 4, endpoint.address.begin() + 12);
        std::fill_n(endpoint.address.begin(), 10, quint8(0));
        std::fill_n(endpoint.address.begin() + 10, 2, quint8(0xff));
    }
    return endpoint;
}

} // namespace

RowReader::RowReader(const char *table, SqliteStatement &statement, qint64 &allowance)
    : m_table(table)
    , m_statement(statement)
    , m_allowance(allowance)
{
}

core::Error RowReader::damage(const QString &what) const
{
    return {QStringLiteral("%1, row %2: %3").arg(QLatin1String(m_table)).arg(m_row).arg(what),
            std::make_error_code(std::errc::bad_message)};
}

void RowReader::fail(const char *name, const QString &what, std::errc reason)
{
    if (m_error)
        return;
    m_error = damage(QLatin1String(name) + u' ' + what);
    m_error->code = std::make_error_code(reason);
}

/// Whether the column has a value to read. In a group that is absent it must have none.
bool RowReader::isReadable(const char *name)
{
    if (!m_isAbsent)
        return !m_error;
    const Type type = m_statement.type(m_column++);
    if (type != Type::Null)
        fail(name, QStringLiteral("has a value where those before it have none"));
    return false;
}

bool RowReader::skipsNull()
{
    if (m_statement.type(m_column) != Type::Null)
        return false;
    ++m_column;
    return true;
}

qint64 RowReader::takeInteger(const char *name, ColumnRange range)
{
    if (!isReadable(name))
        return 0;
    const int column = m_column++;
    const Type type = m_statement.type(column);
    if (type != Type::Integer) {
        fail(name, QStringLiteral("is %1, not a number").arg(nameOf(type)));
        return 0;
    }
    const qint64 value = m_statement.integer(column);
    if (value >= range.least && value <= range.most)
        return value;
    fail(name,
         QStringLiteral("is %1, which is not between %2 and %3").arg(value).arg(range.least).arg(range.most));
    return 0;
}

qint64 RowReader::takeKey(const char *name, ColumnRange range)
{
    const qint64 value = takeInteger(name, range);
    if (value <= m_lastKey)
        fail(name, QStringLiteral("is not above that of the row before"));
    m_lastKey = value;
    return value;
}

void RowReader::position(const char *name)
{
    takeKey(name, {1, std::numeric_limits<qint64>::max()});
}

void RowReader::id(const char *name, quint64 &value)
{
    const bool isThere = !m_isAbsent;
    value = quint64(takeInteger(name, kAny));
    if (isThere && value == 0)
        fail(name, QStringLiteral("is 0"));
}

void RowReader::uniqueId(const char *name, quint64 &value)
{
    id(name, value);
    const qsizetype before = m_ids.size();
    m_ids.insert(value);
    if (m_ids.size() == before)
        fail(name, QStringLiteral("is that of a row before"));
}

void RowReader::reference(const char *name, quint64 &value)
{
    if (!skipsNull())
        id(name, value);
}

void RowReader::optionalDuration(const char *name, std::optional<qint64> &value)
{
    if (skipsNull())
        return;
    value = 0;
    duration(name, *value);
}

void RowReader::route(const char *name, monitor::RouteId &value)
{
    value = monitor::kNoRoute;
    if (!skipsNull())
        value = monitor::RouteId(takeInteger(name, {0, monitor::kNoRoute - 1}));
}

void RowReader::tls(const char *name, monitor::Transport &value)
{
    bool isTls = false;
    flag(name, isTls);
    value = isTls ? monitor::Transport::Tls : monitor::Transport::Plain;
}

/// Of a text or blob.
QByteArrayView RowReader::take(int column)
{
    const QByteArrayView bytes = m_statement.bytes(column);
    if (bytes.isNull())
        m_error = damage(QStringLiteral("there is no memory for it"));
    m_allowance -= bytes.size();
    if (m_allowance >= 0)
        return bytes;
    if (!m_error)
        m_error = core::Error{QStringLiteral("its texts and bodies have too many bytes"),
                              std::make_error_code(std::errc::file_too_large)};
    return {};
}

QByteArrayView RowReader::takeText(const char *name)
{
    if (!isReadable(name))
        return {};
    const int column = m_column++;
    const Type type = m_statement.type(column);
    if (type == Type::Text)
        return take(column);
    fail(name, QStringLiteral("is %1, not a text").arg(nameOf(type)));
    return {};
}

std::size_t RowReader::takeWord(const char *name, SessionWords words)
{
    const bool isThere = !m_isAbsent;
    const QByteArrayView text = takeText(name);
    const auto found = std::find(words.begin(), words.end(), QLatin1String(text.data(), text.size()));
    if (found != words.end())
        return std::size_t(found - words.begin());
    if (isThere)
        fail(name, QStringLiteral("is %1, a word that is not known here").arg(quoted(text)),
             std::errc::not_supported);
    return 0;
}

void RowReader::address(const char *name, monitor::Endpoint &value)
{
    const bool isThere = !m_isAbsent;
    const QByteArrayView text = takeText(name);
    if (const auto endpoint = endpointOf(text))
        value = *endpoint;
    else if (isThere)
        fail(name, QStringLiteral("is %1, not an address").arg(quoted(text)));
}

void RowReader::text(const char *name, QString &value)
{
    value = QString::fromUtf8(takeText(name));
}

void RowReader::optionalText(const char *name, QString &value)
{
    if (!skipsNull())
        text(name, value);
}

void RowReader::bytes(const char *name, QByteArray &value)
{
    if (!isReadable(name))
        return;
    const int column = m_column++;
    const Type type = m_statement.type(column);
    if (type == Type::Text || type == Type::Blob)
        value = take(column).toByteArray();
    else
        fail(name, QStringLiteral("is %1, not bytes").arg(nameOf(type)));
}

} // namespace eyewall::capture
