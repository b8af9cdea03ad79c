// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/sessionreader.h"

#include "server/capture/rowreader.h"
#include "server/capture/sessiontables.h"
#include "server/capture/sessiontotals.h"

#include <QtCore/QHash>

namespace eyewall::capture {

namespace {

using core::Result;

core::Error damage(const QString &what)
{
    return {what, std::make_error_code(std::errc::bad_message)};
}

core::Error named(const char *table, const core::Error &error)
{
    return {QStringLiteral("%1: %2").arg(QLatin1String(table), error.message), error.code};
}

class SessionReader {
public:
    SessionReader(SqliteDatabase &database, const SessionLimits &limits)
        : m_database(database)
        , m_limits(limits)
        , m_allowance(limits.bytes)
    {
    }

    Result<Session> read();

private:
    template<typename Row, typename Take>
    Result<void> readRows(Take take);
    Result<void> checkTables();
    Result<void> checkColumns(const char *table);
    Result<void> readMeta();
    Result<void> readUrls();
    Result<void> readRoutes();
    Result<void> readRouteFigures();
    Result<void> readTotals();
    Result<void> readConnections();
    Result<void> readRequests();
    Result<void> readMessages();
    Result<void> readTopics();
    Result<void> readMemberships();
    Result<void> readAddressLabels();
    Result<void> readLog();
    void take(const ConnectionRow &row);

    SqliteDatabase &m_database;
    const SessionLimits m_limits;
    qint64 m_allowance; ///< bytes that may still come
    Session m_session;
};

Result<Session> SessionReader::read()
{
    Result<void> result = checkTables();
    for (const auto step :
         {&SessionReader::readMeta, &SessionReader::readUrls, &SessionReader::readRoutes,
          &SessionReader::readRouteFigures, &SessionReader::readTotals, &SessionReader::readConnections,
          &SessionReader::readRequests, &SessionReader::readMessages, &SessionReader::readTopics,
          &SessionReader::readMemberships, &SessionReader::readAddressLabels, &SessionReader::readLog}) {
        if (!result)
            return result.error();
        result = (this->*step)();
    }
    if (!result)
        return result.error();
    return std::move(m_session);
}

/// `take` gives what is wrong with a row in its table, or an empty text.
template<typename Row, typename Take>
Result<void> SessionReader::readRows(Take take)
{
    auto statement = m_database.prepare(ColumnList::of<Row>().select(Row::kTable));
    if (!statement)
        return named(Row::kTable, statement.error());
    RowReader reader(Row::kTable, *statement, m_allowance);
    for (qint64 count = 0;; ++count) {
        const auto isThere = statement->step();
        if (!isThere)
            return named(Row::kTable, isThere.error());
        if (!*isThere)
            return {};
        if (count >= m_limits.rows)
            return core::Error{QStringLiteral("%1 has more than %2 rows")
                                   .arg(QLatin1String(Row::kTable), QString::number(m_limits.rows)),
                               std::make_error_code(std::errc::file_too_large)};
        auto row = reader.template read<Row>();
        if (!row)
            return row.error();
        if (const QString wrong = take(*row); !wrong.isEmpty())
            return reader.damage(wrong);
    }
}

/// Views and virtual tables, which could do anything, are refused by the connection too.
Result<void> SessionReader::checkTables()
{
    auto statement = m_database.prepare("SELECT type, sql FROM main.sqlite_master WHERE name = ?");
    Result<void> result = statement ? Result<void>() : statement.error();
    SessionTables::visit([&]<typename Row>() {
        if (!result)
            return;
        statement->bindText(0, QByteArrayView(Row::kTable));
        const auto isThere = statement->step();
        if (!isThere)
            result = isThere.error();
        else if (!*isThere)
            result = damage(QStringLiteral("the table %1 is missing").arg(QLatin1String(Row::kTable)));
        else if (statement->bytes(0) != QByteArrayView("table") ||
                 statement->bytes(1).startsWith("CREATE VIRTUAL"))
            result = damage(QStringLiteral("%1 is not a table of its own").arg(QLatin1String(Row::kTable)));
        else
            result = checkColumns(Row::kTable);
        statement->reset();
    });
    return result;
}

/// Columns that are computed could take any time.
Result<void> SessionReader::checkColumns(const char *table)
{
    constexpr int kHidden = 6; // of what the pragma tells
    auto statement = m_database.prepare(QByteArray("PRAGMA main.table_xinfo(") + table + ')');
    if (!statement)
        return named(table, statement.error());
    for (;;) {
        const auto isThere = statement->step();
        if (!isThere)
            return named(table, isThere.error());
        if (!*isThere)
            return {};
        if (statement->integer(kHidden) != 0)
            return damage(QStringLiteral("%1 has a computed column").arg(QLatin1String(table)));
    }
}

Result<void> SessionReader::readMeta()
{
    QHash<QString, QString> values;
    const Result<void> result = readRows<MetaRow>([&](const MetaRow &row) {
        const bool isNew = !values.contains(row.key);
        values.insert(row.key, row.value);
        return isNew ? QString() : QStringLiteral("the key is there twice");
    });
    if (!result)
        return result;
    m_session.writer = values.value(QLatin1String(MetaRow::kWriter));
    bool isNumber = false;
    m_session.savedAt = values.value(QLatin1String(MetaRow::kSavedAt)).toLongLong(&isNumber);
    if (!isNumber || m_session.savedAt < RowReader::kTimes.least ||
        m_session.savedAt > RowReader::kTimes.most)
        return damage(QStringLiteral("meta does not say when it was saved"));
    return {};
}

Result<void> SessionReader::readUrls()
{
    return readRows<UrlRow>([this](const UrlRow &row) {
        m_session.urls.append(row.url);
        return QString();
    });
}

Result<void> SessionReader::readRoutes()
{
    return readRows<RouteRow>([this](const RouteRow &row) {
        m_session.routes.emplace(row.id, row.pattern);
        return QString();
    });
}

Result<void> SessionReader::readRouteFigures()
{
    QSet<monitor::RouteId> seen;
    return readRows<RouteFiguresRow>([&](const RouteFiguresRow &row) {
        if (seen.contains(row.figures.route))
            return QStringLiteral("the route is that of a row before");
        seen.insert(row.figures.route);
        m_session.events.routes.push_back(row.figures);
        return QString();
    });
}

Result<void> SessionReader::readTotals()
{
    QHash<QString, quint64> values;
    const Result<void> result = readRows<TotalRow>([&](const TotalRow &row) {
        const bool isNew = !values.contains(row.name);
        values.insert(row.name, row.value);
        return isNew ? QString() : QStringLiteral("the name is there twice");
    });
    if (!result)
        return result;
    monitor::Totals &totals = m_session.events.totals;
    totals.time = qint64(values.value(QLatin1String(TotalRow::kTime)));
    if (totals.time < RowReader::kTimes.least || totals.time > RowReader::kTimes.most)
        return damage(QStringLiteral("totals: the time is not one"));
    visitTotals(totals, [&](const QString &name, quint64 &value) { value = values.value(name); });
    return {};
}

template<typename Event>
void add(const std::optional<Event> &event, monitor::ConnectionId Event::*id,
         monitor::ConnectionId connection, std::vector<Event> &events)
{
    if (!event)
        return;
    events.push_back(*event);
    events.back().*id = connection;
}

void SessionReader::take(const ConnectionRow &row)
{
    monitor::Batch &events = m_session.events;
    add(row.opened, &monitor::ConnectionOpened::id, row.id, events.opened);
    add(row.secured, &monitor::ConnectionSecured::id, row.id, events.secured);
    add(row.upgraded, &monitor::ConnectionUpgraded::id, row.id, events.upgraded);
    add(row.user, &monitor::UserChanged::connection, row.id, events.users);
    add(row.sampled, &monitor::ConnectionSampled::id, row.id, events.samples);
    add(row.closed, &monitor::ConnectionClosed::id, row.id, events.closed);
    add(row.head, &monitor::RequestSeen::connection, row.id, m_session.heads);
    if (row.label)
        m_session.labels.emplace(row.id, *row.label);
}

Result<void> SessionReader::readConnections()
{
    return readRows<ConnectionRow>([this](const ConnectionRow &row) {
        take(row);
        return QString();
    });
}

Result<void> SessionReader::readRequests()
{
    return readRows<RequestRow>([this](RequestRow &row) {
        if (!row.comment.isEmpty())
            m_session.comments.emplace(row.request.id, row.comment);
        if (row.firstByte)
            m_session.firstBytes.emplace(row.request.id, *row.firstByte);
        m_session.events.requests.push_back(std::move(row.request));
        return QString();
    });
}

Result<void> SessionReader::readMessages()
{
    return readRows<MessageRow>([this](MessageRow &row) {
        if (row.message.size < quint64(row.message.payload.size()))
            return QStringLiteral("the payload is longer than its size");
        m_session.events.messages.push_back(std::move(row.message));
        return QString();
    });
}

Result<void> SessionReader::readTopics()
{
    QSet<QString> seen;
    return readRows<TopicRow>([&](TopicRow &row) {
        if (seen.contains(row.topic.name))
            return QStringLiteral("the topic is that of a row before");
        if (row.topic.latestSize < quint64(row.topic.latest.size()))
            return QStringLiteral("the latest message is longer than its size");
        seen.insert(row.topic.name);
        m_session.events.topics.push_back(std::move(row.topic));
        return QString();
    });
}

Result<void> SessionReader::readMemberships()
{
    QSet<std::pair<QString, monitor::ConnectionId>> seen;
    return readRows<MembershipRow>([&](MembershipRow &row) {
        monitor::MembershipChanged &membership = row.membership;
        const std::pair key(membership.topic, membership.connection);
        if (seen.contains(key))
            return QStringLiteral("the membership is that of a row before");
        seen.insert(key);
        membership.isJoined = true;
        m_session.events.memberships.push_back(std::move(membership));
        return QString();
    });
}

Result<void> SessionReader::readAddressLabels()
{
    QSet<QString> seen;
    return readRows<AddressLabelRow>([&](const AddressLabelRow &row) {
        const QString address = row.address.addressText();
        if (seen.contains(address))
            return QStringLiteral("the address is that of a row before");
        seen.insert(address);
        m_session.addressLabels.emplace_back(row.address, row.label);
        return QString();
    });
}

Result<void> SessionReader::readLog()
{
    return readRows<LogRow>([this](LogRow &row) {
        if (row.line.wholeSize < row.line.text.size())
            return QStringLiteral("the text is longer than its size");
        m_session.log.push_back(std::move(row.line));
        return QString();
    });
}

} // namespace

Result<Session> readTables(SqliteDatabase &database, const SessionLimits &limits)
{
    return SessionReader(database, limits).read();
}

} // namespace eyewall::capture
