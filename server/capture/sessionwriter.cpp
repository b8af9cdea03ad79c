// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/sessionwriter.h"

#include "server/capture/rowwriter.h"
#include "server/capture/sessiontables.h"
#include "server/capture/sessiontotals.h"

#include <QtCore/QHash>

namespace eyewall::capture {

namespace {

using core::Result;

template<typename Row, typename Items, typename RowOf>
Result<void> fill(SqliteDatabase &database, const Items &items, RowOf rowOf)
{
    auto statement = database.prepare(ColumnList::of<Row>().insert(Row::kTable));
    if (!statement)
        return statement.error();
    RowWriter writer(*statement);
    for (const auto &item : items) {
        if (auto written = writer.template write<Row>(rowOf(item)); !written)
            return written;
    }
    return {};
}

/// What the session says of each connection, in the order in which it is first spoken of.
class ConnectionRows {
public:
    explicit ConnectionRows(const Session &session)
    {
        collect(session.events.opened, &ConnectionRow::opened, &monitor::ConnectionOpened::id);
        collect(session.events.secured, &ConnectionRow::secured, &monitor::ConnectionSecured::id);
        collect(session.events.upgraded, &ConnectionRow::upgraded, &monitor::ConnectionUpgraded::id);
        collect(session.events.users, &ConnectionRow::user, &monitor::UserChanged::connection);
        collect(session.events.samples, &ConnectionRow::sampled, &monitor::ConnectionSampled::id);
        collect(session.events.closed, &ConnectionRow::closed, &monitor::ConnectionClosed::id);
        collect(session.heads, &ConnectionRow::head, &monitor::RequestSeen::connection);
        for (const auto &[id, label] : session.labels)
            rowOf(id).label = label;
    }

    [[nodiscard]] const std::vector<ConnectionRow> &all() const { return m_rows; }

private:
    template<typename Event>
    void collect(const std::vector<Event> &events, std::optional<Event> ConnectionRow::*place,
                 monitor::ConnectionId Event::*id)
    {
        for (const Event &event : events)
            rowOf(event.*id).*place = event;
    }

    ConnectionRow &rowOf(monitor::ConnectionId id)
    {
        const auto known = m_places.constFind(id);
        if (known != m_places.cend())
            return m_rows[*known];
        m_places.insert(id, m_rows.size());
        ConnectionRow &row = m_rows.emplace_back();
        row.id = id;
        return row;
    }

    std::vector<ConnectionRow> m_rows;
    QHash<monitor::ConnectionId, std::size_t> m_places;
};

Result<void> createTables(SqliteDatabase &database)
{
    Result<void> result =
        database.run("PRAGMA application_id=" + QByteArray::number(kSessionApplicationId) +
                     "; PRAGMA user_version=" + QByteArray::number(kSessionVersion) + "; BEGIN");
    SessionTables::visit([&]<typename Row>() {
        if (result)
            result = database.run(ColumnList::of<Row>().create(Row::kTable));
    });
    return result;
}

Result<void> writeMeta(SqliteDatabase &database, const Session &session)
{
    const std::vector<MetaRow> rows{{QLatin1String(MetaRow::kWriter), session.writer},
                                    {QLatin1String(MetaRow::kSavedAt), QString::number(session.savedAt)}};
    return fill<MetaRow>(database, rows, std::identity());
}

Result<void> writeUrls(SqliteDatabase &database, const Session &session)
{
    return fill<UrlRow>(database, session.urls, [](const QString &url) { return UrlRow{url}; });
}

Result<void> writeRoutes(SqliteDatabase &database, const Session &session)
{
    return fill<RouteRow>(database, session.routes, [](const auto &route) {
        return RouteRow{route.first, route.second};
    });
}

Result<void> writeRouteFigures(SqliteDatabase &database, const Session &session)
{
    return fill<RouteFiguresRow>(database, session.events.routes, [](const monitor::RouteFigures &figures) {
        return RouteFiguresRow{figures};
    });
}

Result<void> writeTotals(SqliteDatabase &database, const Session &session)
{
    monitor::Totals totals = session.events.totals;
    std::vector<TotalRow> rows{{QLatin1String(TotalRow::kTime), quint64(totals.time)}};
    visitTotals(totals, [&](const QString &name, quint64 &value) { rows.push_back({name, value}); });
    return fill<TotalRow>(database, rows, std::identity());
}

Result<void> writeConnections(SqliteDatabase &database, const Session &session)
{
    return fill<ConnectionRow>(database, ConnectionRows(session).all(), std::identity());
}

Result<void> writeRequests(SqliteDatabase &database, const Session &session)
{
    return fill<RequestRow>(database, session.events.requests, [&](const monitor::RequestSeen &request) {
        RequestRow row{.request = request, .firstByte = {}, .comment = {}};
        if (const auto found = session.firstBytes.find(request.id); found != session.firstBytes.end())
            row.firstByte = found->second;
        if (const auto found = session.comments.find(request.id); found != session.comments.end())
            row.comment = found->second;
        return row;
    });
}

Result<void> writeMessages(SqliteDatabase &database, const Session &session)
{
    return fill<MessageRow>(database, session.events.messages,
                            [](const monitor::MessageSeen &message) { return MessageRow{message}; });
}

Result<void> writeTopics(SqliteDatabase &database, const Session &session)
{
    return fill<TopicRow>(database, session.events.topics,
                          [](const monitor::TopicChanged &topic) { return TopicRow{topic}; });
}

Result<void> writeMemberships(SqliteDatabase &database, const Session &session)
{
    std::vector<MembershipRow> rows;
    for (const monitor::MembershipChanged &membership : session.events.memberships) {
        if (membership.isJoined)
            rows.push_back({membership});
    }
    return fill<MembershipRow>(database, rows, std::identity());
}

Result<void> writeAddressLabels(SqliteDatabase &database, const Session &session)
{
    return fill<AddressLabelRow>(database, session.addressLabels, [](const auto &known) {
        return AddressLabelRow{known.first, known.second};
    });
}

Result<void> writeLog(SqliteDatabase &database, const Session &session)
{
    return fill<LogRow>(database, session.log, [](const monitor::LogLine &line) { return LogRow{line}; });
}

} // namespace

Result<void> writeTables(SqliteDatabase &database, const Session &session)
{
    Result<void> result = createTables(database);
    for (const auto write :
         {writeMeta, writeUrls, writeRoutes, writeRouteFigures, writeTotals, writeConnections, writeRequests,
          writeMessages, writeTopics, writeMemberships, writeAddressLabels, writeLog}) {
        if (result)
            result = write(database, session);
    }
    return result ? database.run("COMMIT") : result;
}

} // namespace eyewall::capture
