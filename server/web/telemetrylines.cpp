// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/telemetrylines.h"

#include "server/monitor/source.h"
#include "server/web/figurenames.h"

#include <QtCore/QJsonDocument>

namespace eyewall::web {
namespace {

constexpr double kMillisecond = 1e6; // nanoseconds

QJsonValue number(quint64 value)
{
    return qint64(value);
}

QJsonValue name(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

TelemetryLines::TelemetryLines(const monitor::Source &source, int most)
    : m_source(source)
    , m_most(most)
{
}

void TelemetryLines::leaveOut(monitor::RouteId route, const QByteArray &topic,
                              const QSet<monitor::ConnectionId> &connections)
{
    m_route = route;
    m_topic = QString::fromUtf8(topic);
    m_connections = &connections;
}

void TelemetryLines::add(const monitor::Batch &batch)
{
    addConnections(batch);
    addRequests(batch);
    addMessages(batch);
    addSamples(batch);
    addTopics(batch);
    addUsers(batch);
    addClosed(batch);
    if (m_tooMany > 0) {
        const qint64 dropped = std::exchange(m_tooMany, 0);
        m_lines = 0;
        line("dropped", batch.totals.time, {{QStringLiteral("lines"), dropped}});
    }
    if (!batch.routes.empty())
        addTotals(batch.totals);
}

void TelemetryLines::addConnections(const monitor::Batch &batch)
{
    for (const monitor::ConnectionOpened &opened : batch.opened) {
        if (isOneTooMany())
            continue;
        line("opened", opened.time,
             {{QStringLiteral("connection"), number(opened.id)},
              {QStringLiteral("peer"), opened.peer.text()},
              {QStringLiteral("localPort"), opened.localPort},
              {QStringLiteral("worker"), opened.worker},
              {QStringLiteral("tls"), opened.transport == monitor::Transport::Tls}});
    }
    for (const monitor::ConnectionSecured &secured : batch.secured)
        line("secured", secured.time,
             {{QStringLiteral("connection"), number(secured.id)},
              {QStringLiteral("version"), QString::fromUtf8(secured.version)},
              {QStringLiteral("cipher"), QString::fromUtf8(secured.cipher)},
              {QStringLiteral("serverName"), QString::fromUtf8(secured.serverName)},
              {QStringLiteral("resumed"), secured.isResumed}});
    for (const monitor::ConnectionUpgraded &upgraded : batch.upgraded)
        line("upgraded", upgraded.time,
             {{QStringLiteral("connection"), number(upgraded.id)},
              {QStringLiteral("route"), patternOf(upgraded.route)},
              {QStringLiteral("protocol"), name(protocolName(upgraded.protocol))}});
}

void TelemetryLines::addRequests(const monitor::Batch &batch)
{
    for (const monitor::RequestSeen &request : batch.requests) {
        if (isOneTooMany())
            continue;
        line("request", request.time,
             {{QStringLiteral("request"), number(request.id)},
              {QStringLiteral("connection"), number(request.connection)},
              {QStringLiteral("route"), patternOf(request.route)},
              {QStringLiteral("method"), QString::fromUtf8(request.method)},
              {QStringLiteral("target"), QString::fromUtf8(request.target)},
              {QStringLiteral("status"), request.status},
              {QStringLiteral("duration"), double(request.duration) / kMillisecond},
              {QStringLiteral("bytesIn"), number(request.bytesIn)},
              {QStringLiteral("bytesOut"), number(request.bytesOut)},
              {QStringLiteral("unfinished"), request.isUnfinished},
              {QStringLiteral("aborted"), request.isAborted}});
    }
}

void TelemetryLines::addMessages(const monitor::Batch &batch)
{
    for (const monitor::MessageSeen &message : batch.messages) {
        if ((m_connections && message.route == m_route) || isOneTooMany())
            continue;
        line("message", message.time,
             {{QStringLiteral("connection"), number(message.connection)},
              {QStringLiteral("route"), patternOf(message.route)},
              {QStringLiteral("kind"), name(messageKindName(message.kind))},
              {QStringLiteral("direction"), name(directionName(message.direction))},
              {QStringLiteral("size"), number(message.size)},
              {QStringLiteral("closeCode"), message.closeCode}});
    }
}

void TelemetryLines::addSamples(const monitor::Batch &batch)
{
    for (const monitor::ConnectionSampled &sample : batch.samples) {
        if ((m_connections && m_connections->contains(sample.id)) || isOneTooMany())
            continue;
        const monitor::Record::Sample &figures = sample.figures;
        line("sample", sample.time,
             {{QStringLiteral("connection"), number(sample.id)},
              {QStringLiteral("bytesIn"), number(figures.bytesIn)},
              {QStringLiteral("bytesOut"), number(figures.bytesOut)},
              {QStringLiteral("requests"), number(figures.requests)},
              {QStringLiteral("messagesIn"), number(figures.messagesIn)},
              {QStringLiteral("messagesOut"), number(figures.messagesOut)},
              {QStringLiteral("messagesDropped"), number(figures.messagesDropped)},
              {QStringLiteral("plainIn"), number(figures.plainIn)},
              {QStringLiteral("wireIn"), number(figures.wireIn)},
              {QStringLiteral("plainOut"), number(figures.plainOut)},
              {QStringLiteral("wireOut"), number(figures.wireOut)},
              {QStringLiteral("queuedBytes"), number(figures.queuedBytes)},
              {QStringLiteral("pingRtt"), double(figures.pingRttUs) / 1000}});
    }
}

void TelemetryLines::addTopics(const monitor::Batch &batch)
{
    for (const monitor::TopicChanged &topic : batch.topics) {
        if (!isLeftOut(topic.name))
            line("topic", topic.time,
                 {{QStringLiteral("topic"), topic.name},
                  {QStringLiteral("worker"), topic.worker},
                  {QStringLiteral("members"), number(topic.members)},
                  {QStringLiteral("published"), number(topic.published)}});
    }
    for (const monitor::MembershipChanged &membership : batch.memberships) {
        if (!isLeftOut(membership.topic))
            line("membership", membership.time,
                 {{QStringLiteral("connection"), number(membership.connection)},
                  {QStringLiteral("topic"), membership.topic},
                  {QStringLiteral("joined"), membership.isJoined}});
    }
}

void TelemetryLines::addUsers(const monitor::Batch &batch)
{
    for (const monitor::UserChanged &user : batch.users) {
        if (isOneTooMany())
            continue;
        line("user", user.time,
             {{QStringLiteral("connection"), number(user.connection)}, {QStringLiteral("name"), user.name}});
    }
}

void TelemetryLines::addClosed(const monitor::Batch &batch)
{
    for (const monitor::ConnectionClosed &closed : batch.closed) {
        if (isOneTooMany())
            continue;
        line("closed", closed.time,
             {{QStringLiteral("connection"), number(closed.id)},
              {QStringLiteral("cause"), name(closeCauseName(closed.cause))},
              {QStringLiteral("code"), closed.code},
              {QStringLiteral("reason"), closed.reason}});
    }
}

void TelemetryLines::addTotals(const monitor::Totals &totals)
{
    line("totals", totals.time,
         {{QStringLiteral("connectionsOpen"), number(totals.connectionsOpen())},
          {QStringLiteral("connectionsOpened"), number(totals.connectionsOpened)},
          {QStringLiteral("webSocketsOpen"), number(totals.webSocketsOpen)},
          {QStringLiteral("eventStreamsOpen"), number(totals.eventStreamsOpen)},
          {QStringLiteral("requests"), number(totals.requests)},
          {QStringLiteral("messagesIn"), number(totals.messagesIn)},
          {QStringLiteral("messagesOut"), number(totals.messagesOut)},
          {QStringLiteral("bytesIn"), number(totals.bytesIn)},
          {QStringLiteral("bytesOut"), number(totals.bytesOut)},
          {QStringLiteral("queuedBytes"), number(totals.queuedBytes)},
          {QStringLiteral("dropped"), number(totals.dropped())},
          {QStringLiteral("limited"), number(totals.limited())}});
}

// Asked before a line is put together, for of many batches most lines are only counted.
bool TelemetryLines::isOneTooMany()
{
    if (m_lines < m_most)
        return false;
    ++m_tooMany;
    return true;
}

void TelemetryLines::line(const char *type, qint64 time, QJsonObject members)
{
    if (isOneTooMany())
        return;
    ++m_lines;
    members.insert(QStringLiteral("type"), QString::fromLatin1(type));
    members.insert(QStringLiteral("time"), time / 1'000'000);
    if (!m_text.isEmpty())
        m_text += '\n';
    m_text += QJsonDocument(members).toJson(QJsonDocument::Compact);
}

QString TelemetryLines::patternOf(monitor::RouteId route) const
{
    return m_source.routePattern(route);
}

bool TelemetryLines::isLeftOut(const QString &topic) const
{
    return m_connections && topic == m_topic;
}

} // namespace eyewall::web
