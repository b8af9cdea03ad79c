// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/connectionfields.h"

#include "widgets/models/connectionstate.h"
#include "widgets/models/endpointfields.h"
#include "widgets/models/messagehead.h"
#include "widgets/models/words.h"

#include <algorithm>

namespace eyewall::models {

using capture::FilterFlag;
using capture::FilterKey;
using capture::FilterProbe;
using capture::FilterState;
using monitor::CloseCause;
using monitor::Protocol;

namespace {

constexpr quint32 kBehindBytes = 64 * 1024;

static_assert(int(FilterState::Handshake) == int(ConnectionState::Handshake));
static_assert(int(FilterState::Open) == int(ConnectionState::Open));
static_assert(int(FilterState::Closing) == int(ConnectionState::Closing));
static_assert(int(FilterState::Closed) == int(ConnectionState::Closed));
static_assert(int(FilterState::Failed) == int(ConnectionState::Failed));

std::optional<double> unlessZero(double value)
{
    return value == 0 ? std::nullopt : std::optional(value);
}

} // namespace

void ConnectionFields::show(FilterKey key, FilterProbe &probe) const
{
    const ConnectionDetail &detail = m_connection.detail();
    switch (key) {
    case FilterKey::Text:
        return showWords(probe);
    case FilterKey::Client:
        return showAddress(m_connection.peer, probe);
    case FilterKey::Route:
        return probe.see(QStringView(m_context.routes(m_connection.route)));
    case FilterKey::Path:
        return probe.see(withoutQuery(detail.target));
    case FilterKey::Topic:
        return showTopics(probe);
    case FilterKey::Label:
        return showLabel(probe);
    case FilterKey::User:
        return probe.see(QStringView(detail.user));
    case FilterKey::Comment:
        return showComment(probe);
    case FilterKey::UserAgent:
        return probe.see(detail.userAgent);
    case FilterKey::Origin:
        return probe.see(detail.origin);
    case FilterKey::Subprotocol:
        return probe.see(detail.subprotocol);
    default:
        return;
    }
}

std::optional<double> ConnectionFields::number(FilterKey key) const
{
    switch (key) {
    case FilterKey::Port:
        return unlessZero(m_connection.peer.port);
    case FilterKey::Connection:
        return double(m_connection.id);
    case FilterKey::Protocol:
        return int(m_connection.protocol);
    case FilterKey::State:
        return int(connectionState(m_connection));
    case FilterKey::Cause:
        return m_connection.isOpen() ? std::nullopt : std::optional<double>(int(m_connection.cause));
    case FilterKey::Code:
        return unlessZero(m_connection.closeCode);
    case FilterKey::Age:
        return double(std::max<qint64>(0, m_connection.age(m_context.now)));
    default:
        return figure(key);
    }
}

bool ConnectionFields::is(FilterFlag flag) const
{
    switch (flag) {
    case FilterFlag::Open:
        return m_connection.isOpen();
    case FilterFlag::Closed:
        return !m_connection.isOpen();
    case FilterFlag::Error:
        return connectionState(m_connection) == ConnectionState::Failed;
    case FilterFlag::Slow:
        return m_connection.figures.queuedBytes > kBehindBytes || m_connection.figures.messagesDropped > 0;
    case FilterFlag::WebSocket:
        return m_connection.protocol == Protocol::WebSocket;
    case FilterFlag::EventStream:
        return m_connection.protocol == Protocol::EventStream;
    case FilterFlag::Http:
        return m_connection.protocol == Protocol::Http;
    case FilterFlag::Tls:
        return m_connection.isTls();
    case FilterFlag::Queued:
        return m_connection.figures.queuedBytes > 0;
    default:
        return false;
    }
}

std::optional<double> ConnectionFields::figure(FilterKey key) const
{
    const monitor::Record::Sample &figures = m_connection.figures;
    switch (key) {
    case FilterKey::Topics:
        return m_connection.topics();
    case FilterKey::Requests:
        return double(m_connection.requests());
    case FilterKey::Messages:
        return double(m_connection.messagesIn() + m_connection.messagesOut());
    case FilterKey::Rate:
        return double(m_connection.messageRate);
    case FilterKey::Errors:
        return m_connection.errors;
    case FilterKey::Bytes:
        return double(figures.bytesIn) + double(figures.bytesOut);
    case FilterKey::Queued:
        return figures.queuedBytes;
    case FilterKey::Dropped:
        return figures.messagesDropped;
    case FilterKey::Rtt:
        return unlessZero(double(figures.pingRttUs) * 1000);
    default:
        return std::nullopt;
    }
}

/// From what costs nothing to what has to be made.
void ConnectionFields::showWords(FilterProbe &probe) const
{
    const ConnectionDetail &detail = m_connection.detail();
    probe.see(detail.target);
    probe.see(detail.userAgent);
    probe.see(detail.forwardedFor);
    probe.see(QStringView(m_connection.closeReason));
    probe.see(QStringView(detail.user));
    showLabel(probe);
    showComment(probe);
    showTopics(probe);
    if (!probe.hasFound())
        probe.see(QStringView(m_context.routes(m_connection.route)));
    if (!probe.hasFound())
        probe.see(QStringView(connectionName(m_connection.id)));
    showAddress(m_connection.peer, probe);
    if (!probe.hasFound())
        probe.see(QStringView(m_connection.peer.text()));
    if (!probe.hasFound())
        probe.see(QStringView(protocolName(m_connection.protocol)));
}

void ConnectionFields::showLabel(FilterProbe &probe) const
{
    const QString label = connectionText(m_connection, ConnectionModel::Label, m_context);
    if (!label.isEmpty())
        probe.see(QStringView(label));
}

void ConnectionFields::showComment(FilterProbe &probe) const
{
    if (m_context.labels.hasComments())
        probe.see(QStringView(m_context.labels.comment(m_connection.id, m_connection.peer)));
}

void ConnectionFields::showTopics(FilterProbe &probe) const
{
    for (const QString &topic : m_connection.detail().topics)
        probe.see(QStringView(topic));
}

} // namespace eyewall::models
