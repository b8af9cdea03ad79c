// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/requestfields.h"

#include "widgets/models/endpointfields.h"
#include "widgets/models/messagehead.h"
#include "widgets/support/samplemark.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace eyewall::models {

using capture::FilterFlag;
using capture::FilterKey;
using capture::FilterProbe;
using monitor::Protocol;

namespace {

constexpr quint16 kUpgraded = 101;
constexpr qint64 kSlow = 500'000'000; // nanoseconds

/// "localhost" of "localhost:8080".
QByteArrayView withoutPort(QByteArrayView host)
{
    const auto isOfPort = [](char c) { return c >= '0' && c <= '9'; };
    const auto colon = std::find_if_not(host.rbegin(), host.rend(), isOfPort);
    return colon == host.rend() || *colon != ':' ? host : host.first(host.rend() - colon - 1);
}

} // namespace

void RequestFields::show(FilterKey key, FilterProbe &probe) const
{
    const monitor::RequestSeen &seen = m_row.seen;
    switch (key) {
    case FilterKey::Text:
        return showWords(probe);
    case FilterKey::Method:
        return probe.see(seen.method);
    case FilterKey::Host:
        return probe.see(withoutPort(m_row.host()));
    case FilterKey::Path:
        return probe.see(withoutQuery(seen.target));
    case FilterKey::Query:
        return probe.see(m_row.query());
    case FilterKey::Url:
        return showUrl(probe);
    case FilterKey::Type:
        return probe.see(m_row.type);
    case FilterKey::Header:
        probe.see(seen.head);
        return probe.see(seen.replyHead);
    case FilterKey::Body:
        probe.see(seen.body);
        return probe.see(seen.replyBody);
    case FilterKey::Client:
        return showClient(probe);
    case FilterKey::Route:
        return probe.see(QStringView(m_routes(seen.route)));
    case FilterKey::Label:
        return showLabel(probe);
    case FilterKey::Comment:
        return probe.see(QStringView(m_comment));
    case FilterKey::UserAgent:
        return probe.see(m_row.userAgent());
    case FilterKey::Origin:
        return probe.see(fieldOf(seen.head, "Origin"));
    case FilterKey::Referer:
        return probe.see(m_row.referer());
    case FilterKey::Trace:
        return probe.see(m_row.traceId());
    default:
        return;
    }
}

std::optional<double> RequestFields::number(FilterKey key) const
{
    const monitor::RequestSeen &seen = m_row.seen;
    switch (key) {
    case FilterKey::Status:
        return seen.status;
    case FilterKey::Port:
        return m_row.client.port == 0 ? std::nullopt : std::optional<double>(m_row.client.port);
    case FilterKey::Size:
        return double(seen.bytesOut);
    case FilterKey::RequestSize:
        return double(seen.bytesIn);
    case FilterKey::Duration:
        return double(seen.duration);
    case FilterKey::FirstByte:
        return m_row.firstByte < 0 ? std::nullopt : std::optional(double(m_row.firstByte));
    case FilterKey::Connection:
        return double(seen.connection);
    case FilterKey::Protocol:
        return int(protocol());
    default:
        return std::nullopt;
    }
}

bool RequestFields::is(FilterFlag flag) const
{
    const monitor::RequestSeen &seen = m_row.seen;
    switch (flag) {
    case FilterFlag::Open:
    case FilterFlag::Running:
        return seen.isUnfinished;
    case FilterFlag::Error:
        return seen.status >= 500 || isCut();
    case FilterFlag::Slow: // a stream is meant to last
        return seen.duration >= kSlow && protocol() == Protocol::Http;
    case FilterFlag::WebSocket:
        return protocol() == Protocol::WebSocket;
    case FilterFlag::EventStream:
        return protocol() == Protocol::EventStream;
    case FilterFlag::Http:
        return protocol() == Protocol::Http;
    case FilterFlag::Tls:
        return m_row.isSecure;
    case FilterFlag::Truncated:
        return seen.isBodyTruncated || seen.isReplyTruncated || seen.areBytesDropped;
    case FilterFlag::Compressed:
        return !fieldOf(seen.replyHead, "Content-Encoding").isEmpty();
    case FilterFlag::Aborted:
        return isCut();
    default:
        return false;
    }
}

Protocol RequestFields::protocol() const
{
    if (m_row.seen.status == kUpgraded)
        return Protocol::WebSocket;
    return m_row.type == "text/event-stream" ? Protocol::EventStream : Protocol::Http;
}

bool RequestFields::isCut() const
{
    return m_row.seen.isAborted || (m_row.seen.status == 0 && !m_row.seen.isUnfinished);
}

/// From what costs nothing to what has to be made.
void RequestFields::showWords(FilterProbe &probe) const
{
    probe.see(m_row.seen.target);
    probe.see(m_row.seen.method);
    probe.see(m_row.host());
    probe.see(m_row.type);
    if (!m_comment.isEmpty())
        probe.see(QStringView(m_comment));
    std::array<char, 8> status{};
    const auto end = std::to_chars(status.begin(), status.end(), m_row.seen.status).ptr;
    probe.see(QByteArrayView(status.begin(), end));
    if (!probe.hasFound())
        probe.see(QStringView(m_routes(m_row.seen.route)));
    if (!probe.hasFound())
        showLabel(probe);
    if (!probe.hasFound())
        showClient(probe);
}

void RequestFields::showClient(FilterProbe &probe) const
{
    if (m_row.client.port != 0)
        showAddress(m_row.client, probe);
}

void RequestFields::showLabel(FilterProbe &probe) const
{
    if (const Label *label = m_labels.find(m_row.seen.connection, m_row.client))
        probe.see(QStringView(label->name));
    else if (support::isSample(m_row.userAgent()))
        probe.see(QStringView(ConnectionModel::tr("sample")));
}

/// The target alone is enough for most.
void RequestFields::showUrl(FilterProbe &probe) const
{
    probe.see(m_row.seen.target);
    if (probe.hasFound())
        return;
    QByteArray url = m_row.host().toByteArray();
    url += m_row.seen.target;
    probe.see(url);
    if (!probe.hasFound())
        probe.see(QByteArray((m_row.isSecure ? "https://" : "http://") + url));
}

} // namespace eyewall::models
