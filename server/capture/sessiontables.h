// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/columnlist.h"
#include "server/capture/session.h"

#include <limits>
#include <optional>

// The tables of a session file, which server/SESSION-FILES.md describes: a struct for a row of each, with the
// columns in describe(). `columns` is a ColumnList, a RowWriter or a RowReader; `row` is const for the first
// two. Thread: any (values).
namespace eyewall::capture {

/// "Eywl", which SQLite keeps at kApplicationIdOffset: by it a session file is known.
inline constexpr quint32 kSessionApplicationId = 0x4579776c;
/// Grows with every change that would mislead those who read it without knowing of it.
inline constexpr quint32 kSessionVersion = 1;

struct MetaRow {
    static constexpr char kTable[] = "meta";
    static constexpr char kWriter[] = "writer";
    static constexpr char kSavedAt[] = "saved_at";

    QString key;
    QString value;

    template<typename Columns, typename Row>
    static void describe(Columns &columns, Row &row)
    {
        columns.name("key", row.key);
        columns.text("value", row.value);
    }
};

struct UrlRow {
    static constexpr char kTable[] = "urls";

    QString url;

    template<typename Columns, typename Row>
    static void describe(Columns &columns, Row &row)
    {
        columns.position("number");
        columns.text("url", row.url);
    }
};

struct RouteRow {
    static constexpr char kTable[] = "routes";

    monitor::RouteId id = 0;
    QString pattern;

    template<typename Columns, typename Row>
    static void describe(Columns &columns, Row &row)
    {
        columns.key("id", row.id, {0, monitor::kNoRoute});
        columns.text("pattern", row.pattern);
    }
};

struct RouteFiguresRow {
    static constexpr char kTable[] = "route_figures";

    monitor::RouteFigures figures;

    template<typename Columns, typename Row>
    static void describe(Columns &columns, Row &row)
    {
        auto &figures = row.figures;
        columns.position("number");
        columns.route("route", figures.route);
        columns.text("pattern", figures.pattern);
        columns.word("protocol", figures.protocol);
        columns.count("requests", figures.requests);
        columns.count("errors", figures.errors);
        columns.count("messages", figures.messages);
        columns.count("drops", figures.drops);
        columns.count("latency_count", figures.latency.count);
        columns.duration("latency_p50", figures.latency.p50);
        columns.duration("latency_p90", figures.latency.p90);
        columns.duration("latency_p99", figures.latency.p99);
        columns.duration("latency_max", figures.latency.max);
    }
};

/// One sum of monitor::Totals.
struct TotalRow {
    static constexpr char kTable[] = "totals";
    static constexpr char kTime[] = "time"; ///< of all of them, nanoseconds since the epoch

    QString name;
    quint64 value = 0;

    template<typename Columns, typename Row>
    static void describe(Columns &columns, Row &row)
    {
        columns.name("name", row.name);
        columns.count("value", row.value);
    }
};

/// All that is known of a connection. The events need not have its id.
struct ConnectionRow {
    static constexpr char kTable[] = "connections";

    monitor::ConnectionId id = 0;
    std::optional<monitor::ConnectionOpened> opened = {};
    std::optional<monitor::ConnectionSecured> secured = {};
    std::optional<monitor::ConnectionUpgraded> upgraded = {};
    std::optional<monitor::UserChanged> user = {};
    std::optional<monitor::ConnectionSampled> sampled = {};
    std::optional<monitor::ConnectionClosed> closed = {};
    std::optional<monitor::RequestSeen> head = {};
    std::optional<SessionLabel> label = {};

    template<typename Columns, typename Row>
    static void describe(Columns &columns, Row &row);
};

struct RequestRow {
    static constexpr char kTable[] = "requests";

    monitor::RequestSeen request;
    std::optional<qint64> firstByte;
    QString comment;

    template<typename Columns, typename Row>
    static void describe(Columns &columns, Row &row)
    {
        auto &request = row.request;
        columns.position("number");
        columns.uniqueId("id", request.id);
        columns.reference("connection", request.connection);
        columns.route("route", request.route);
        columns.time("time", request.time);
        columns.duration("duration", request.duration);
        columns.duration("received", request.received);
        columns.optionalDuration("first_byte", row.firstByte);
        columns.optionalText("comment", row.comment);
        columns.bytes("method", request.method);
        columns.bytes("target", request.target);
        columns.number("status", request.status, {0, 999});
        columns.count("bytes_in", request.bytesIn);
        columns.count("bytes_out", request.bytesOut);
        columns.flag("unfinished", request.isUnfinished);
        columns.flag("aborted", request.isAborted);
        columns.flag("bytes_dropped", request.areBytesDropped);
        columns.flag("body_truncated", request.isBodyTruncated);
        columns.flag("reply_truncated", request.isReplyTruncated);
        columns.bytes("head", request.head);
        columns.bytes("body", request.body);
        columns.bytes("reply_head", request.replyHead);
        columns.bytes("reply_body", request.replyBody);
    }
};

struct MessageRow {
    static constexpr char kTable[] = "messages";

    monitor::MessageSeen message;

    template<typename Columns, typename Row>
    static void describe(Columns &columns, Row &row)
    {
        auto &message = row.message;
        columns.position("number");
        columns.reference("connection", message.connection);
        columns.route("route", message.route);
        columns.time("time", message.time);
        columns.word("kind", message.kind);
        columns.word("direction", message.direction);
        columns.flag("compressed", message.isCompressed);
        columns.flag("injected", message.isInjected);
        columns.flag("truncated", message.isTruncated);
        columns.flag("bytes_dropped", message.areBytesDropped);
        columns.number("close_code", message.closeCode);
        columns.count("size", message.size);
        columns.count("wire_size", message.wireSize);
        columns.bytes("payload", message.payload);
    }
};

struct TopicRow {
    static constexpr char kTable[] = "topics";

    monitor::TopicChanged topic;

    template<typename Columns, typename Row>
    static void describe(Columns &columns, Row &row)
    {
        auto &topic = row.topic;
        columns.position("number");
        columns.text("name", topic.name);
        columns.number("worker", topic.worker);
        columns.number("members", topic.members);
        columns.count("published", topic.published);
        columns.time("time", topic.time);
        columns.bytes("latest", topic.latest);
        columns.count("latest_size", topic.latestSize);
        columns.flag("latest_is_text", topic.isLatestText);
    }
};

/// A connection that is a member of a topic.
struct MembershipRow {
    static constexpr char kTable[] = "memberships";

    monitor::MembershipChanged membership;

    template<typename Columns, typename Row>
    static void describe(Columns &columns, Row &row)
    {
        columns.position("number");
        columns.text("topic", row.membership.topic);
        columns.id("connection", row.membership.connection);
        columns.time("time", row.membership.time);
    }
};

struct AddressLabelRow {
    static constexpr char kTable[] = "address_labels";

    monitor::Endpoint address;
    SessionLabel label;

    template<typename Columns, typename Row>
    static void describe(Columns &columns, Row &row)
    {
        columns.position("number");
        columns.address("address", row.address);
        columns.text("label", row.label.name);
        columns.number("label_color", row.label.color, {0, 255});
        columns.optionalText("comment", row.label.comment);
    }
};

struct LogRow {
    static constexpr char kTable[] = "log";

    monitor::LogLine line;

    template<typename Columns, typename Row>
    static void describe(Columns &columns, Row &row)
    {
        columns.position("number");
        columns.time("time", row.line.time);
        columns.word("severity", row.line.severity);
        columns.bytes("category", row.line.category);
        columns.bytes("text", row.line.text);
        columns.number("whole_size", row.line.wholeSize, {0, std::numeric_limits<qint64>::max()});
    }
};

/// All of them: visit(function) calls function.operator()<Row>() for each.
template<typename... Rows>
struct SessionTableList {
    template<typename Function>
    static void visit(Function function)
    {
        (function.template operator()<Rows>(), ...);
    }
};
using SessionTables =
    SessionTableList<MetaRow, UrlRow, RouteRow, RouteFiguresRow, TotalRow, ConnectionRow, RequestRow,
                     MessageRow, TopicRow, MembershipRow, AddressLabelRow, LogRow>;

template<typename Columns, typename Row>
void ConnectionRow::describe(Columns &columns, Row &row)
{
    columns.position("number");
    columns.uniqueId("id", row.id);
    columns.group(row.opened, [](auto &group, auto &event) {
        group.time("opened_time", event.time);
        group.address("peer", event.peer);
        group.number("peer_port", event.peer.port);
        group.number("local_port", event.localPort);
        group.number("worker", event.worker);
        group.tls("tls", event.transport);
    });
    columns.group(row.label, [](auto &group, auto &given) {
        group.text("label", given.name);
        group.number("label_color", given.color, {0, 255});
        group.optionalText("comment", given.comment);
    });
    columns.group(row.user, [](auto &group, auto &event) {
        group.time("user_time", event.time);
        group.text("user", event.name);
    });
    columns.group(row.upgraded, [](auto &group, auto &event) {
        group.time("upgraded_time", event.time);
        group.route("route", event.route);
        group.word("protocol", event.protocol);
    });
    columns.group(row.closed, [](auto &group, auto &event) {
        group.time("closed_time", event.time);
        group.word("close_cause", event.cause);
        group.closer("closed_by", event.closedBy);
        group.number("close_code", event.code);
        group.number("system_error", event.systemError);
        group.text("close_reason", event.reason);
    });
    columns.group(row.sampled, [](auto &group, auto &event) {
        auto &figures = event.figures;
        group.time("sampled_time", event.time);
        group.count("bytes_in", figures.bytesIn);
        group.count("bytes_out", figures.bytesOut);
        group.number("requests", figures.requests);
        group.number("messages_in", figures.messagesIn);
        group.number("messages_out", figures.messagesOut);
        group.number("messages_dropped", figures.messagesDropped);
        group.number("queued_bytes", figures.queuedBytes);
        group.number("ping_rtt_us", figures.pingRttUs);
        group.number("kernel_rtt_us", figures.kernelRttUs);
        group.number("retransmits", figures.retransmits);
        group.number("topics", figures.topics);
        group.count("plain_in", figures.plainIn);
        group.count("wire_in", figures.wireIn);
        group.count("plain_out", figures.plainOut);
        group.count("wire_out", figures.wireOut);
    });
    columns.group(row.secured, [](auto &group, auto &event) {
        group.time("secured_time", event.time);
        group.bytes("tls_version", event.version);
        group.bytes("tls_cipher", event.cipher);
        group.bytes("tls_server_name", event.serverName);
        group.flag("tls_resumed", event.isResumed);
    });
    columns.group(row.head, [](auto &group, auto &request) {
        group.time("head_time", request.time);
        group.number("head_status", request.status, {0, 999});
        group.flag("head_unfinished", request.isUnfinished);
        group.route("head_route", request.route);
        group.bytes("method", request.method);
        group.bytes("target", request.target);
        group.bytes("request_head", request.head);
        group.bytes("reply_head", request.replyHead);
    });
}

} // namespace eyewall::capture
