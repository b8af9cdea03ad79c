// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/connectioncells.h"

#include "widgets/models/words.h"

namespace eyewall::models {

namespace {

constexpr int kTrendPlace = 7; // characters

using M = ConnectionModel;

/// A figure that changes while one looks.
Column live(const QString &title, const QString &sample, const QString &toolTip = {})
{
    Column column{title, sample, CellStyle::Text, true, false, toolTip};
    column.isLive = true;
    return column;
}

/// Shown when the user asks for it.
Column optional(Column column)
{
    column.isOptional = true;
    return column;
}

Column optionalText(const QString &title, const QString &sample, const QString &toolTip)
{
    return optional({title, sample, CellStyle::DimFixed, false, false, toolTip});
}

void addIdentity(std::vector<Column> &list)
{
    list[M::State] = {ConnectionModel::tr("State"),
                      longestOf({ConnectionModel::tr("open"), ConnectionModel::tr("closed"),
                                 ConnectionModel::tr("handshake"), ConnectionModel::tr("closing"),
                                 ConnectionModel::tr("error")}),
                      CellStyle::Chip};
    list[M::Id] = {ConnectionModel::tr("ID"), QStringLiteral("c-1f7aa"), CellStyle::Fixed};
    list[M::Client] = {ConnectionModel::tr("Client"), QStringLiteral("192.168.100.1:50000"),
                       CellStyle::DimFixed};
    list[M::User] = {ConnectionModel::tr("User"),
                     QStringLiteral("ada@example.org"),
                     CellStyle::Text,
                     false,
                     false,
                     ConnectionModel::tr("Who asks by it, as the application knows them")};
    list[M::Label] = {ConnectionModel::tr("Label"),
                      QStringLiteral("kitchen phone"),
                      CellStyle::Chip,
                      false,
                      false,
                      ConnectionModel::tr("What you call this connection or its address")};
    list[M::Comment] = {ConnectionModel::tr("Comment"),
                        QStringLiteral("loses its socket every hour"),
                        CellStyle::Dim,
                        false,
                        false,
                        ConnectionModel::tr("What you remarked on this connection or its address")};
    list[M::Protocol] = {ConnectionModel::tr("Protocol"), QStringLiteral("WebSocket · TLS"), CellStyle::Dot};
    list[M::Route] = {ConnectionModel::tr("Route"), QStringLiteral("/ws/chat/{room}"), CellStyle::Fixed,
                      false, true};
    list[M::Opened] = {ConnectionModel::tr("Opened"), QStringLiteral("14:02:37.657"), CellStyle::DimFixed};
    list[M::Close] = {ConnectionModel::tr("Close"),
                      QStringLiteral("client · 1001 going away"),
                      CellStyle::Text,
                      false,
                      false,
                      ConnectionModel::tr("Who or what ended it, the close code and the reason given")};
}

void addFigures(std::vector<Column> &list)
{
    list[M::Age] = {ConnectionModel::tr("Age"), QStringLiteral("23 h 20 min"), CellStyle::Text, true};
    list[M::LastActivity] = {ConnectionModel::tr("Active"),
                             ConnectionModel::tr("%1 ago").arg(QStringLiteral("59 min")),
                             CellStyle::Dim,
                             true,
                             false,
                             ConnectionModel::tr("When bytes last moved")};
    list[M::Requests] = live(ConnectionModel::tr("Requests"), QStringLiteral("10,000"));
    list[M::MessagesIn] = live(ConnectionModel::tr("← Msgs"), QStringLiteral("100,000"),
                               ConnectionModel::tr("Messages received"));
    list[M::MessagesOut] =
        live(ConnectionModel::tr("→ Msgs"), QStringLiteral("100,000"), ConnectionModel::tr("Messages sent"));
    list[M::BytesIn] = live(ConnectionModel::tr("← Bytes"), QStringLiteral("100.5 MB"),
                            ConnectionModel::tr("Bytes received"));
    list[M::BytesOut] =
        live(ConnectionModel::tr("→ Bytes"), QStringLiteral("100.5 MB"), ConnectionModel::tr("Bytes sent"));
    list[M::Rate] = live(
        ConnectionModel::tr("Rate"),
        ConnectionModel::tr("%1 msg/s").arg(QStringLiteral("1,248")) + QString(kTrendPlace, QLatin1Char('0')),
        ConnectionModel::tr("Messages or, without messages, requests in the last second, and a line of the "
                            "last half minute"));
    list[M::Rate].style = CellStyle::Trend;
    list[M::Queued] = live(ConnectionModel::tr("Queued"), QStringLiteral("100 kB"),
                           ConnectionModel::tr("Bytes that wait to be sent"));
    list[M::PingRtt] = live(ConnectionModel::tr("Ping"), QStringLiteral("100.5 ms"),
                            ConnectionModel::tr("Time from a ping to its pong"));
    list[M::Topics] = live(ConnectionModel::tr("Topics"), QStringLiteral("100"),
                           ConnectionModel::tr("Topics that it listens to"));
}

void addOptionalFigures(std::vector<Column> &list)
{
    list[M::RequestRate] = optional(live(ConnectionModel::tr("Requests/s"), QStringLiteral("1,248"),
                                         ConnectionModel::tr("Requests in the last second")));
    list[M::Errors] = optional(live(ConnectionModel::tr("Errors"), QStringLiteral("1,248"),
                                    ConnectionModel::tr("Answers of 5xx that were seen")));
    list[M::Drops] =
        optional(live(ConnectionModel::tr("Drops"), QStringLiteral("1,248"),
                      ConnectionModel::tr("Messages not sent because the client reads too slowly")));
    list[M::KernelRtt] = optional(
        live(ConnectionModel::tr("Kernel RTT"), QStringLiteral("100.5 ms"),
             ConnectionModel::tr("Round trip of TCP, measured for the connections that are selected")));
    list[M::Retransmits] =
        optional(live(ConnectionModel::tr("Retransmits"), QStringLiteral("1,248"),
                      ConnectionModel::tr("Segments that TCP sent again, for the same connections")));
    list[M::RatioIn] = optional(live(
        ConnectionModel::tr("← Ratio"), QStringLiteral("100.5×"),
        ConnectionModel::tr(
            "How many times as large received messages are as what crossed the wire: permessage-deflate")));
    list[M::RatioOut] = optional(
        live(ConnectionModel::tr("→ Ratio"), QStringLiteral("100.5×"),
             ConnectionModel::tr(
                 "How many times as large sent messages are as what crossed the wire: permessage-deflate")));
}

void addOptionalTexts(std::vector<Column> &list)
{
    list[M::Path] = optionalText(ConnectionModel::tr("Path"), QStringLiteral("/ws/chat/lobby?v=2"),
                                 ConnectionModel::tr("Path of the upgrade, or of the latest request"));
    list[M::Subprotocol] = optionalText(ConnectionModel::tr("Subprotocol"), QStringLiteral("graphql-ws"),
                                        ConnectionModel::tr("Sec-WebSocket-Protocol that was chosen"));
    list[M::Extensions] =
        optionalText(ConnectionModel::tr("Extensions"), QStringLiteral("permessage-deflate"),
                     ConnectionModel::tr("Sec-WebSocket-Extensions that were agreed on"));
    list[M::Origin] = optionalText(ConnectionModel::tr("Origin"), QStringLiteral("http://localhost:8080"),
                                   ConnectionModel::tr("The site whose page opened it"));
    list[M::UserAgent] =
        optionalText(ConnectionModel::tr("User agent"), QStringLiteral("Mozilla/5.0 (X11; Linux)"),
                     ConnectionModel::tr("The program that connected, as it calls itself"));
    list[M::Tls] = optionalText(ConnectionModel::tr("TLS"), QStringLiteral("TLSv1.3 TLS_AES_256_GCM_SHA384"),
                                ConnectionModel::tr("Version and cipher"));
    list[M::ServerName] = optionalText(ConnectionModel::tr("Server name"), QStringLiteral("example.org"),
                                       ConnectionModel::tr("The name that the client asked for (SNI)"));
    list[M::ForwardedFor] = optionalText(
        ConnectionModel::tr("Forwarded for"), QStringLiteral("203.0.113.195, 10.0.0.1"),
        ConnectionModel::tr(
            "The client and the proxies in between, as the first request or the upgrade names them"));
    list[M::LocalPort] =
        optional({ConnectionModel::tr("Port"), QStringLiteral("65535"), CellStyle::Text, true, false,
                  ConnectionModel::tr("The port of this server that it came to")});
    list[M::Worker] = optional({ConnectionModel::tr("Worker"), QStringLiteral("64"), CellStyle::Text, true,
                                false, ConnectionModel::tr("The thread that serves it")});
}

} // namespace

std::vector<Column> connectionColumns()
{
    std::vector<Column> list(M::kColumns);
    addIdentity(list);
    addFigures(list);
    addOptionalFigures(list);
    addOptionalTexts(list);
    int rank = 0;
    for (const auto column : {M::Client, M::Protocol, M::Age, M::Queued, M::MessagesOut, M::MessagesIn,
                              M::Label, M::User, M::Comment, M::Rate, M::PingRtt, M::LastActivity, M::Close,
                              M::Topics, M::BytesOut, M::BytesIn, M::Requests, M::Opened})
        list[column].rank = ++rank;
    return list;
}

} // namespace eyewall::models
