// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filterkey.h"

#include "server/capture/filtertables.h"

#include <QtCore/QtGlobal>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>
#include <vector>

namespace eyewall::capture {

namespace {

using Key = FilterKey;
using enum FilterOperator;

using namespace filterlists;

/// In the order of FilterKey.
constexpr FilterKeyInfo kKeys[] = {
    {Key::Text, FilterKind::Text, kAll, false, "text", "text:hello",
     QT_TRANSLATE_NOOP("Filter", "Any text of the row")},
    {Key::Method, FilterKind::Name, R, false, "method", "method:POST",
     QT_TRANSLATE_NOOP("Filter", "Method of the request")},
    {Key::Status, FilterKind::Number, R, false, "status", "status:404",
     QT_TRANSLATE_NOOP("Filter", "Status of the answer, or 4xx, 5xx")},
    {Key::Host, FilterKind::Text, R, false, "host", "host:*.example.com",
     QT_TRANSLATE_NOOP("Filter", "Host that was asked for")},
    {Key::Path, FilterKind::Text, R | C, true, "path", "path:/api/*",
     QT_TRANSLATE_NOOP("Filter", "Path without the query")},
    {Key::Query, FilterKind::Text, R, false, "query", "query:limit",
     QT_TRANSLATE_NOOP("Filter", "What is behind the question mark")},
    {Key::Url, FilterKind::Text, R, false, "url", "url:/api",
     QT_TRANSLATE_NOOP("Filter", "Host, path and query")},
    {Key::Type, FilterKind::Text, R, false, "type", "type:json",
     QT_TRANSLATE_NOOP("Filter", "Content type of the answer")},
    {Key::Header, FilterKind::Text, R, false, "header", "header:x-id",
     QT_TRANSLATE_NOOP("Filter", "Header lines, both ways")},
    {Key::Body, FilterKind::Text, R, false, "body", "body:error",
     QT_TRANSLATE_NOOP("Filter", "Bodies as far as they are kept")},
    {Key::Client, FilterKind::Address, R | C | M, false, "client", "client:192.168.1.7",
     QT_TRANSLATE_NOOP("Filter", "Address of the client")},
    {Key::Port, FilterKind::Number, R | C | M, false, "port", "port:40123",
     QT_TRANSLATE_NOOP("Filter", "Port of the client")},
    {Key::Route, FilterKind::Text, R | C | M, false, "route", "route:/api/*",
     QT_TRANSLATE_NOOP("Filter", "Pattern of the route")},
    {Key::Size, FilterKind::Size, R, false, "size", "size>10k",
     QT_TRANSLATE_NOOP("Filter", "Bytes of the answer's body")},
    {Key::RequestSize, FilterKind::Size, R, false, "reqsize", "reqsize>10k",
     QT_TRANSLATE_NOOP("Filter", "Bytes of the request's body")},
    {Key::Duration, FilterKind::Duration, R, false, "duration", "duration>500ms",
     QT_TRANSLATE_NOOP("Filter", "Time until the answer was sent")},
    {Key::FirstByte, FilterKind::Duration, R, false, "ttfb", "ttfb>100ms",
     QT_TRANSLATE_NOOP("Filter", "Time until the answer began")},
    {Key::Connection, FilterKind::Id, R | C | M, false, "conn", "conn:c-1f7",
     QT_TRANSLATE_NOOP("Filter", "ID of the connection")},
    {Key::Protocol, FilterKind::Choice, R | C | M, false, "proto", "proto:ws",
     QT_TRANSLATE_NOOP("Filter", "http, ws or sse")},
    {Key::Is, FilterKind::Flag, R | C | M, false, "is", "is:error",
     QT_TRANSLATE_NOOP("Filter", "Rows in a certain state")},
    {Key::Direction, FilterKind::Choice, M, false, "dir", "dir:in",
     QT_TRANSLATE_NOOP("Filter", "in: from the client, out: to the client")},
    {Key::Opcode, FilterKind::Choice, M, false, "op", "op:text",
     QT_TRANSLATE_NOOP("Filter", "Kind of the message")},
    {Key::Length, FilterKind::Size, M, false, "len", "len>1k",
     QT_TRANSLATE_NOOP("Filter", "Bytes of the message")},
    {Key::Message, FilterKind::Text, M | L, false, "msg", "msg:hello",
     QT_TRANSLATE_NOOP("Filter", "Text of the message, as far as it is kept")},
    {Key::Topic, FilterKind::Text, C | T, true, "topic", "topic:prices/*",
     QT_TRANSLATE_NOOP("Filter", "Name of a topic, or of one that it listens to")},
    {Key::Topics, FilterKind::Number, C, true, "topics", "topics>0",
     QT_TRANSLATE_NOOP("Filter", "How many topics it listens to")},
    {Key::Members, FilterKind::Number, T, true, "members", "members>10",
     QT_TRANSLATE_NOOP("Filter", "How many listen to the topic")},
    {Key::Requests, FilterKind::Number, C, true, "requests", "requests>100",
     QT_TRANSLATE_NOOP("Filter", "Requests so far")},
    {Key::Messages, FilterKind::Number, C | T, true, "messages", "messages>100",
     QT_TRANSLATE_NOOP("Filter", "Messages so far, both ways")},
    {Key::Rate, FilterKind::Number, C | T, true, "rate", "rate>10",
     QT_TRANSLATE_NOOP("Filter", "Messages a second")},
    {Key::Errors, FilterKind::Number, C, true, "errors", "errors>0",
     QT_TRANSLATE_NOOP("Filter", "Answers of 5xx so far")},
    {Key::Bytes, FilterKind::Size, C, true, "bytes", "bytes>1M",
     QT_TRANSLATE_NOOP("Filter", "Bytes so far, both ways")},
    {Key::Queued, FilterKind::Size, C, true, "queued", "queued>64k",
     QT_TRANSLATE_NOOP("Filter", "Bytes that wait to be sent")},
    {Key::Dropped, FilterKind::Number, C, true, "dropped", "dropped>0",
     QT_TRANSLATE_NOOP("Filter", "Messages not sent because the client reads too slowly")},
    {Key::Rtt, FilterKind::Duration, C, true, "rtt", "rtt>50ms",
     QT_TRANSLATE_NOOP("Filter", "Time from a ping to its pong")},
    {Key::Age, FilterKind::Duration, C, true, "age", "age<5m",
     QT_TRANSLATE_NOOP("Filter", "How long it has been open, or was")},
    {Key::State, FilterKind::Choice, C, false, "state", "state:open",
     QT_TRANSLATE_NOOP("Filter", "open or closed")},
    {Key::Cause, FilterKind::Choice, C, false, "cause", "cause:reset",
     QT_TRANSLATE_NOOP("Filter", "Who or what closed the connection")},
    {Key::Code, FilterKind::Number, C | M, false, "code", "code:1006",
     QT_TRANSLATE_NOOP("Filter", "Close code of a WebSocket")},
    {Key::Label, FilterKind::Text, R | C | M, true, "label", "label:phone",
     QT_TRANSLATE_NOOP("Filter", "Name that you gave the client")},
    {Key::User, FilterKind::Text, C, false, "user", "user:ada",
     QT_TRANSLATE_NOOP("Filter", "Who is logged in, as the application has it")},
    {Key::Comment, FilterKind::Text, R | C, true, "comment", "comment:retry",
     QT_TRANSLATE_NOOP("Filter", "What you noted")},
    {Key::UserAgent, FilterKind::Text, R | C, false, "ua", "ua:firefox",
     QT_TRANSLATE_NOOP("Filter", "Program that asked, as it calls itself")},
    {Key::Origin, FilterKind::Text, R | C, false, "origin", "origin:localhost",
     QT_TRANSLATE_NOOP("Filter", "Origin that the browser named")},
    {Key::Referer, FilterKind::Text, R, false, "referer", "referer:/page",
     QT_TRANSLATE_NOOP("Filter", "Page that led here")},
    {Key::Trace, FilterKind::Text, R, false, "trace", "trace:4bf92f",
     QT_TRANSLATE_NOOP("Filter", "Trace ID")},
    {Key::Subprotocol, FilterKind::Name, C, false, "subprotocol", "subprotocol:chat",
     QT_TRANSLATE_NOOP("Filter", "Subprotocol of a WebSocket")},
    {Key::Level, FilterKind::Choice, L, false, "level", "level>=warning",
     QT_TRANSLATE_NOOP("Filter", "Level of the log entry")},
    {Key::Category, FilterKind::Text, L, false, "category", "category:eyewall.net",
     QT_TRANSLATE_NOOP("Filter", "Category of the log entry")},
};

/// What other tools call our keys: browsers' network panels, proxies, packet sniffers.
const std::vector<FilterName> &aliases()
{
    static const std::vector<FilterName> list = {
        {"status-code"_n, Key::Status},
        {"statuscode"_n, Key::Status},
        {"domain"_n, Key::Host},
        {"hostname"_n, Key::Host},
        {"mime-type"_n, Key::Type},
        {"mime"_n, Key::Type},
        {"larger-than"_n, Key::Size, GreaterEqual},
        {"bodysize"_n, Key::Size},
        {"ip"_n, Key::Client},
        {"address"_n, Key::Client},
        {"src"_n, Key::Client},
        {"connection"_n, Key::Connection},
        {"protocol"_n, Key::Protocol},
        {"direction"_n, Key::Direction},
        {"opcode"_n, Key::Opcode},
        {"kind"_n, Key::Opcode},
        {"length"_n, Key::Length},
        {"message"_n, Key::Message},
        {"payload"_n, Key::Message},
        {"room"_n, Key::Topic},
        {"ping"_n, Key::Rtt},
        {"time"_n, Key::Duration},
        {"since"_n, Key::Age, LessEqual},
        {"close"_n, Key::Cause},
        {"close-code"_n, Key::Code},
        {"user-agent"_n, Key::UserAgent},
        {"referrer"_n, Key::Referer},
        {"trace-id"_n, Key::Trace},
        {"drops"_n, Key::Dropped},
        {"has-response-header"_n, Key::Header},
        {"has-header"_n, Key::Header},
        {"http.request.method"_n, Key::Method},
        {"http.response.code"_n, Key::Status},
        {"http.host"_n, Key::Host},
        {"http.request.uri"_n, Key::Url},
        {"http.request.full_uri"_n, Key::Url},
        {"http.content_type"_n, Key::Type},
        {"http.user_agent"_n, Key::UserAgent},
        {"http.time"_n, Key::Duration, {}, true},
        {"http.referer"_n, Key::Referer},
        {"frame.len"_n, Key::Size},
        {"frame"_n, Key::Body},
        {"ip.addr"_n, Key::Client},
        {"ip.src"_n, Key::Client},
        {"ipv6.addr"_n, Key::Client},
        {"tcp.port"_n, Key::Port},
        {"tcp.srcport"_n, Key::Port},
        {"tcp.stream"_n, Key::Connection},
        {"websocket.opcode"_n, Key::Opcode},
        {"websocket.payload"_n, Key::Message},
        {"websocket.payload_length"_n, Key::Length},
    };
    return list;
}

const std::vector<FilterName> &names()
{
    static const std::vector<FilterName> list = [] {
        std::vector<FilterName> all = aliases();
        for (const FilterKeyInfo &info : kKeys)
            all.push_back({QLatin1String(info.name), info.key});
        return all;
    }();
    return list;
}

/// Letters that have to be changed, added or taken away to make one word of the other.
int distance(QStringView left, QLatin1String right)
{
    constexpr std::size_t kLongest = 32;
    if (left.size() > qsizetype(kLongest) || right.size() > qsizetype(kLongest))
        return int(kLongest);
    std::array<int, kLongest + 1> row{};
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (std::size_t j = 1; j <= std::size_t(right.size()); ++j) {
            const bool isSame = left[i].toLower() == right[qsizetype(j) - 1];
            const int change = diagonal + (isSame ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[std::size_t(right.size())];
}

} // namespace

const FilterKeyInfo &infoOf(FilterKey key)
{
    Q_ASSERT(kKeys[std::size_t(key)].key == key);
    return kKeys[std::size_t(key)];
}

const FilterName *findFilterName(QStringView name)
{
    const auto &all = names();
    const auto found = std::find_if(all.begin(), all.end(), [&](const FilterName &known) {
        return name.compare(known.name, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

QString similarFilterName(QStringView name, FilterTable table)
{
    QLatin1String best;
    int nearest = std::min<int>(2, int(name.size()) / 2) + 1; // more is another word
    for (const FilterName &known : names()) {
        const int far = infoOf(known.key).isIn(table) ? distance(name, known.name) : nearest;
        if (far < nearest) {
            nearest = far;
            best = known.name;
        }
    }
    return best;
}

QStringList filterKeyNames(FilterTable table)
{
    QStringList list;
    for (const FilterKeyInfo &info : kKeys) {
        if (info.isIn(table))
            list.append(QLatin1String(info.name));
    }
    return list;
}

} // namespace eyewall::capture
