// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/requestcells.h"

#include "widgets/models/messagehead.h"
#include "widgets/models/words.h"
#include "widgets/support/formatting.h"
#include "widgets/support/payload.h"
#include "widgets/support/samplemark.h"

#include <algorithm>

namespace eyewall::models {

namespace {

constexpr int kSwitchingProtocols = 101;

constexpr int kWaterfallPlace = 18; // characters

QString text(QByteArrayView bytes)
{
    return support::visibleText(QString::fromUtf8(bytes));
}

/// Whose request it is; that of the sample traffic says so.
QString clientText(const RequestRow &row)
{
    const QString address = row.client.port == 0 ? QString() : row.client.addressText();
    return support::isSample(row.userAgent()) ? RequestModel::tr("sample · %1").arg(address) : address;
}

Column sized(const QString &title, const QString &sample, const QString &toolTip)
{
    return {title, sample, CellStyle::Text, true, false, toolTip};
}

/// Shown when the user asks for it.
Column optional(const QString &title, const QString &sample, CellStyle style, const QString &toolTip)
{
    Column column{title, sample, style, false, false, toolTip};
    column.isOptional = true;
    return column;
}

void addUsual(std::vector<Column> &list)
{
    list[RequestModel::Number] = {QStringLiteral("#"), QStringLiteral("100000"), CellStyle::Dim, true};
    list[RequestModel::Time] = {RequestModel::tr("Time"), QStringLiteral("14:02:37.657"),
                                CellStyle::DimFixed};
    list[RequestModel::Method] = {RequestModel::tr("Method"), QStringLiteral("OPTIONS"), CellStyle::Strong};
    list[RequestModel::Status] = {RequestModel::tr("Status"), QStringLiteral("200 "), CellStyle::Chip};
    list[RequestModel::Path] = {RequestModel::tr("Path"), QStringLiteral("/api/items?limit=20"),
                                CellStyle::Fixed, false, true};
    list[RequestModel::Type] = {RequestModel::tr("Type"), QStringLiteral("event-stream"), CellStyle::Dim};
    list[RequestModel::Client] = {RequestModel::tr("Client"), QStringLiteral("192.168.100.1"),
                                  CellStyle::DimFixed};
    list[RequestModel::Size] = sized(RequestModel::tr("Size"), QStringLiteral("100.5 kB"),
                                     RequestModel::tr("Bytes of the response body"));
    list[RequestModel::Duration] = {RequestModel::tr("Duration"), QStringLiteral("812.5 ms000"),
                                    CellStyle::Bar, true};
    list[RequestModel::Route] = {RequestModel::tr("Handled by"), QStringLiteral("/ws/chat/{room}"),
                                 CellStyle::DimFixed};
    list[RequestModel::Route].toolTip =
        RequestModel::tr("The route that matched, or the files that were served");
    list[RequestModel::Size].rank = 1;
    list[RequestModel::Number].rank = 2;
    list[RequestModel::Type].rank = 3;
    list[RequestModel::Client].rank = 4;
    list[RequestModel::Route].rank = 5;
}

void addOptional(std::vector<Column> &list)
{
    list[RequestModel::Host] = optional(RequestModel::tr("Host"), QStringLiteral("example.org:8080"),
                                        CellStyle::DimFixed, RequestModel::tr("The host that was asked for"));
    list[RequestModel::RequestSize] = sized(RequestModel::tr("Request size"), QStringLiteral("100.5 kB"),
                                            RequestModel::tr("Bytes of the request body"));
    list[RequestModel::FirstByte] =
        sized(RequestModel::tr("TTFB"), QStringLiteral("812.5 ms"),
              RequestModel::tr("Time from the first byte of the request to the first of the response"));
    list[RequestModel::Query] = optional(RequestModel::tr("Query"), QStringLiteral("limit=20&page=1"),
                                         CellStyle::Fixed, RequestModel::tr("Behind the path"));
    list[RequestModel::Scheme] =
        optional(RequestModel::tr("Protocol"), QStringLiteral("https HTTP/1.1"), CellStyle::DimFixed,
                 RequestModel::tr("Scheme and version of HTTP"));
    list[RequestModel::ConnectionId] =
        optional(RequestModel::tr("Connection"), QStringLiteral("c-1f7aa"), CellStyle::DimFixed,
                 RequestModel::tr("The connection that the request came by"));
    list[RequestModel::UserAgent] =
        optional(RequestModel::tr("User agent"), QStringLiteral("Mozilla/5.0 (X11; Linux)"), CellStyle::Dim,
                 RequestModel::tr("The program that asked, as it calls itself"));
    list[RequestModel::Referer] =
        optional(RequestModel::tr("Referrer"), QStringLiteral("http://localhost/page"), CellStyle::DimFixed,
                 RequestModel::tr("The page that led here"));
    list[RequestModel::TraceId] =
        optional(RequestModel::tr("Trace ID"), QStringLiteral("4bf92f3577b34da6a3ce929d0e0e4736"),
                 CellStyle::DimFixed, RequestModel::tr("From traceparent, X-Request-Id or X-Amzn-Trace-Id"));
    list[RequestModel::Comment] =
        optional(RequestModel::tr("Comment"), QStringLiteral("answered twice"), CellStyle::Dim,
                 RequestModel::tr("What you remarked on this request"));
    list[RequestModel::Comment].rank = 6;
    list[RequestModel::Waterfall] =
        optional(RequestModel::tr("Waterfall"), QString(kWaterfallPlace, QLatin1Char('0')), CellStyle::Span,
                 RequestModel::tr("When it began and ended, against the other requests in sight"));
    list[RequestModel::Host].rank = 4;
    list[RequestModel::RequestSize].isOptional = true;
    list[RequestModel::FirstByte].isOptional = true;
}

QString durationText(const RequestRow &row)
{
    if (row.seen.isUnfinished)
        return RequestModel::tr("open");
    const QString duration = support::formatDuration(row.seen.duration);
    return row.seen.isAborted ? RequestModel::tr("%1, cut").arg(duration) : duration;
}

/// What the bar says, for who cannot see it.
QString spanText(const monitor::RequestSeen &seen)
{
    const QString end = seen.isUnfinished ? RequestModel::tr("open") : support::formatTime(spanOf(seen).end);
    return QStringLiteral("%1 – %2").arg(support::formatTime(seen.time), end);
}

QString statusText(const monitor::RequestSeen &seen)
{
    if (seen.status != 0)
        return QString::number(seen.status);
    return seen.isUnfinished ? RequestModel::tr("open") : RequestModel::tr("cut");
}

QByteArray protocolOf(const RequestRow &row)
{
    QByteArray protocol = row.isSecure ? "https" : "http";
    if (const QByteArrayView version = versionOf(row.seen.head); !version.isEmpty())
        protocol.append(' ').append(version);
    return protocol;
}

/// The trace of "00-4bf9…4736-00f0…02b7-01" (W3C Trace Context).
QByteArrayView traceOf(QByteArrayView parent)
{
    const qsizetype begin = parent.indexOf('-');
    const qsizetype end = begin < 0 ? -1 : parent.indexOf('-', begin + 1);
    return end < 0 ? parent : parent.sliced(begin + 1, end - begin - 1);
}

void readRequestField(RequestRow &row, const HeadField &field, int &traceRank)
{
    const auto keep = [&row](HeadSlice &slice, QByteArrayView value) {
        slice = {quint32(value.data() - row.seen.head.constData()), quint32(value.size())};
    };
    // The standard one first, if several are there.
    const auto keepTrace = [&](int rank, QByteArrayView value) {
        if (rank > traceRank)
            keep(row.traceSlice, value);
        traceRank = std::max(rank, traceRank);
    };
    if (isSameName(field.name, "Host"))
        keep(row.hostSlice, field.value);
    else if (isSameName(field.name, "User-Agent"))
        keep(row.userAgentSlice, field.value);
    else if (isSameName(field.name, "Referer"))
        keep(row.refererSlice, field.value);
    else if (isSameName(field.name, "traceparent"))
        keepTrace(3, traceOf(field.value));
    else if (isSameName(field.name, "X-Request-Id"))
        keepTrace(2, field.value);
    else if (isSameName(field.name, "X-Amzn-Trace-Id"))
        keepTrace(1, field.value);
}

} // namespace

QString shortType(const QByteArray &contentType)
{
    QByteArray type = contentType.mid(contentType.indexOf('/') + 1);
    if (const qsizetype suffix = type.indexOf('+'); suffix > 0)
        type.truncate(suffix);
    if (type.startsWith("x-"))
        type.remove(0, 2);
    return QString::fromLatin1(type);
}

QByteArrayView RequestRow::query() const
{
    const qsizetype mark = seen.target.indexOf('?');
    return mark < 0 ? QByteArrayView() : QByteArrayView(seen.target).sliced(mark + 1);
}

QByteArrayView RequestRow::slice(const HeadSlice &slice) const
{
    const bool isInside = qsizetype(slice.begin) + qsizetype(slice.size) <= seen.head.size();
    return isInside ? QByteArrayView(seen.head).sliced(slice.begin, slice.size) : QByteArrayView();
}

qint64 bytesOf(const monitor::RequestSeen &seen)
{
    return seen.method.size() + seen.target.size() + seen.head.size() + seen.body.size() +
           seen.replyHead.size() + seen.replyBody.size();
}

Span spanOf(const monitor::RequestSeen &seen)
{
    return {seen.time, seen.time + std::max<qint64>(0, seen.duration), seen.isUnfinished};
}

std::vector<Column> requestColumns()
{
    std::vector<Column> list(RequestModel::kColumns);
    addUsual(list);
    addOptional(list);
    return list;
}

void readHeads(RequestRow &row)
{
    row.hostSlice = row.userAgentSlice = row.refererSlice = row.traceSlice = {};
    int traceRank = 0;
    HeadReader reader(row.seen.head);
    for (HeadField field; reader.next(field);)
        readRequestField(row, field, traceRank);
    row.type = withoutParameters(fieldOf(row.seen.replyHead, "Content-Type")).toByteArray().toLower();
}

QString requestText(const RequestRow &row, int column)
{
    const monitor::RequestSeen &seen = row.seen;
    switch (column) {
    case RequestModel::Method:
        return text(seen.method);
    case RequestModel::Status:
        return statusText(seen);
    case RequestModel::Path:
        return text(seen.target);
    case RequestModel::Type:
        return seen.status == kSwitchingProtocols ? QStringLiteral("websocket") : shortType(row.type);
    case RequestModel::Client:
        return clientText(row);
    case RequestModel::Size:
        return support::formatBytes(double(seen.bytesOut));
    case RequestModel::Duration:
        return durationText(row);
    case RequestModel::RequestSize:
        return support::formatBytes(double(seen.bytesIn));
    case RequestModel::FirstByte:
        return row.firstByte < 0 ? QString() : support::formatDuration(row.firstByte);
    case RequestModel::Scheme:
        return text(protocolOf(row));
    case RequestModel::ConnectionId:
        return connectionName(seen.connection);
    case RequestModel::Waterfall:
        return spanText(seen);
    default:
        return text(requestValue(row, column).toByteArray());
    }
}

QVariant requestValue(const RequestRow &row, int column)
{
    switch (column) {
    case RequestModel::Time:
    case RequestModel::Waterfall:
        return row.seen.time;
    case RequestModel::Method:
        return row.seen.method;
    case RequestModel::Status:
        return row.seen.status;
    case RequestModel::Host:
        return row.host().toByteArray();
    case RequestModel::Path:
        return row.seen.target;
    case RequestModel::Type:
        return row.type;
    case RequestModel::Client:
        return row.client.addressText();
    case RequestModel::Size:
        return row.seen.bytesOut;
    case RequestModel::Duration:
        return row.seen.duration;
    case RequestModel::RequestSize:
        return row.seen.bytesIn;
    case RequestModel::FirstByte:
        return row.firstByte;
    case RequestModel::Query:
        return row.query().toByteArray();
    case RequestModel::Scheme:
        return protocolOf(row);
    case RequestModel::ConnectionId:
        return row.seen.connection;
    case RequestModel::UserAgent:
        return row.userAgent().toByteArray();
    case RequestModel::Referer:
        return row.referer().toByteArray();
    case RequestModel::TraceId:
        return row.traceId().toByteArray();
    default:
        return {};
    }
}

int compareRequests(const RequestRow &a, const RequestRow &b, int column)
{
    switch (column) {
    case RequestModel::Time:
    case RequestModel::Waterfall:
        return threeWay(a.seen.time, b.seen.time);
    case RequestModel::Method:
        return threeWay(a.seen.method, b.seen.method);
    case RequestModel::Status:
        return threeWay(a.seen.status, b.seen.status);
    case RequestModel::Host:
        return a.host().compare(b.host(), Qt::CaseInsensitive);
    case RequestModel::Path:
        return threeWay(a.seen.target, b.seen.target);
    case RequestModel::Type:
        return threeWay(a.type, b.type);
    case RequestModel::Client:
        return threeWay(a.client.address, b.client.address);
    case RequestModel::Size:
        return threeWay(a.seen.bytesOut, b.seen.bytesOut);
    case RequestModel::Duration:
        return threeWay(a.seen.duration, b.seen.duration);
    case RequestModel::RequestSize:
        return threeWay(a.seen.bytesIn, b.seen.bytesIn);
    case RequestModel::FirstByte:
        return threeWay(a.firstByte, b.firstByte);
    case RequestModel::Query:
        return a.query().compare(b.query());
    case RequestModel::Scheme:
        return a.isSecure == b.isSecure ? versionOf(a.seen.head).compare(versionOf(b.seen.head))
                                        : threeWay(a.isSecure, b.isSecure);
    case RequestModel::ConnectionId:
        return threeWay(a.seen.connection, b.seen.connection);
    case RequestModel::UserAgent:
        return a.userAgent().compare(b.userAgent());
    case RequestModel::Referer:
        return a.referer().compare(b.referer());
    case RequestModel::TraceId:
        return a.traceId().compare(b.traceId());
    default:
        return 0;
    }
}

} // namespace eyewall::models
