// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/connectioncells.h"

#include "widgets/models/connectionstate.h"
#include "widgets/models/words.h"
#include "widgets/support/formatting.h"
#include "widgets/support/payload.h"
#include "widgets/support/samplemark.h"

#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace eyewall::models {

using support::Role;

namespace {

using M = ConnectionModel;

constexpr quint32 kManyQueuedBytes = 64 * 1024;
constexpr quint32 kTooManyQueuedBytes = 1024 * 1024;

QString none()
{
    return QStringLiteral("–");
}

QString counted(quint64 value)
{
    return value == 0 ? none() : support::formatCount(qint64(value));
}

QString measured(quint32 microseconds)
{
    return microseconds == 0 ? none() : support::formatDuration(qint64(microseconds) * 1000);
}

QString shown(const QByteArray &bytes)
{
    return support::visibleText(QString::fromUtf8(bytes));
}

/// 0.4, 12; nothing that rounds to 0.
QString perSecond(float rate)
{
    return rate < 0.05F ? QString() : support::formatCompact(double(rate));
}

QString ratioText(double ratio)
{
    return ratio == 0 ? none() : support::formatRatio(ratio);
}

QString rateText(const Connection &connection)
{
    const bool hasMessages = connection.messageRate > 0 || connection.upgradedAt != 0;
    const QString rate = perSecond(hasMessages ? connection.messageRate : connection.requestRate);
    if (rate.isEmpty())
        return none();
    return hasMessages ? ConnectionModel::tr("%1 msg/s").arg(rate)
                       : ConnectionModel::tr("%1 req/s").arg(rate);
}

QString protocolText(const Connection &connection)
{
    const QString name = protocolName(connection.protocol);
    return connection.isTls() ? QStringLiteral("%1 · TLS").arg(name) : name;
}

/// "client · 1001 going away · new version".
QString closeText(const Connection &connection)
{
    QStringList parts{closeCauseName(connection.cause)};
    if (connection.closeCode != 0)
        parts.append(QStringLiteral("%1 %2")
                         .arg(connection.closeCode)
                         .arg(closeCodeName(connection.closeCode))
                         .trimmed());
    if (!connection.closeReason.isEmpty())
        parts.append(support::visibleText(connection.closeReason));
    return parts.join(QStringLiteral(" · "));
}

QString tlsText(const ConnectionDetail &detail)
{
    return shown(detail.tlsVersion + ' ' + detail.cipher).trimmed();
}

QString labelText(const Connection &connection, const ConnectionContext &context)
{
    const Label *label = context.labels.find(connection.id, connection.peer);
    if (label)
        return label->name;
    return support::isSample(connection.detail().userAgent) ? ConnectionModel::tr("sample") : QString();
}

/// The columns that come from ConnectionDetail.
QString detailText(const Connection &connection, int column)
{
    const ConnectionDetail &detail = connection.detail();
    switch (column) {
    case M::Path:
        return shown(detail.target);
    case M::Subprotocol:
        return shown(detail.subprotocol);
    case M::Extensions:
        return shown(detail.extensions);
    case M::Origin:
        return shown(detail.origin);
    case M::UserAgent:
        return shown(detail.userAgent);
    case M::Tls:
        return tlsText(detail);
    case M::ServerName:
        return shown(detail.serverName);
    case M::ForwardedFor:
        return shown(detail.forwardedFor);
    default:
        return {};
    }
}

QString figureText(const Connection &connection, int column)
{
    const auto &figures = connection.figures;
    switch (column) {
    case M::Requests:
        return counted(connection.requests());
    case M::MessagesIn:
        return counted(connection.messagesIn());
    case M::MessagesOut:
        return counted(connection.messagesOut());
    case M::BytesIn:
        return support::formatBytes(double(figures.bytesIn));
    case M::BytesOut:
        return support::formatBytes(double(figures.bytesOut));
    case M::Rate:
        return rateText(connection);
    case M::Queued:
        return support::formatBytes(figures.queuedBytes);
    case M::PingRtt:
        return measured(figures.pingRttUs);
    case M::Topics:
        return counted(connection.topics());
    case M::RequestRate:
        return connection.requestRate < 0.05F ? none() : perSecond(connection.requestRate);
    case M::Errors:
        return counted(connection.errors);
    case M::Drops:
        return counted(figures.messagesDropped);
    case M::KernelRtt:
        return measured(figures.kernelRttUs);
    case M::Retransmits:
        return figures.kernelRttUs == 0 ? none() : support::formatCount(figures.retransmits);
    case M::RatioIn:
        return ratioText(connection.ratioIn());
    case M::RatioOut:
        return ratioText(connection.ratioOut());
    case M::LocalPort:
        return QString::number(connection.localPort);
    case M::Worker:
        return QString::number(connection.worker);
    default:
        return detailText(connection, column);
    }
}

QVariant figureValue(const Connection &connection, int column)
{
    const auto &figures = connection.figures;
    switch (column) {
    case M::Requests:
        return connection.requests();
    case M::MessagesIn:
        return connection.messagesIn();
    case M::MessagesOut:
        return connection.messagesOut();
    case M::BytesIn:
        return figures.bytesIn;
    case M::BytesOut:
        return figures.bytesOut;
    case M::Rate:
        return qint64(std::llround((connection.messageRate + connection.requestRate) * 1000));
    case M::Queued:
        return figures.queuedBytes;
    case M::PingRtt:
        return qint64(figures.pingRttUs) * 1000;
    case M::Topics:
        return connection.topics();
    case M::RequestRate:
        return qint64(std::llround(connection.requestRate * 1000));
    case M::Errors:
        return connection.errors;
    case M::Drops:
        return figures.messagesDropped;
    case M::KernelRtt:
        return qint64(figures.kernelRttUs) * 1000;
    case M::Retransmits:
        return figures.retransmits;
    case M::RatioIn:
        return qint64(std::llround(connection.ratioIn() * 1000));
    case M::RatioOut:
        return qint64(std::llround(connection.ratioOut() * 1000));
    case M::LocalPort:
        return connection.localPort;
    case M::Worker:
        return connection.worker;
    default:
        return detailText(connection, column);
    }
}

QVariant toneIf(bool condition, Role role)
{
    return condition ? QVariant(int(role)) : QVariant();
}

} // namespace

QString connectionText(const Connection &connection, int column, const ConnectionContext &context)
{
    switch (column) {
    case M::State:
        return connectionStateName(connection);
    case M::Id:
        return connectionName(connection.id);
    case M::Client:
        return connection.peer.text();
    case M::User:
        return support::visibleText(connection.detail().user);
    case M::Label:
        return labelText(connection, context);
    case M::Comment:
        return context.labels.comment(connection.id, connection.peer);
    case M::Protocol:
        return protocolText(connection);
    case M::Route:
        return context.routes(connection.route);
    case M::Opened:
        return support::formatTime(connection.openedAt);
    case M::Close:
        return closeText(connection);
    case M::Age:
        return support::formatAge(std::max<qint64>(0, connection.age(context.now)));
    case M::LastActivity:
        return ConnectionModel::tr("%1 ago").arg(
            support::formatAge(std::max<qint64>(0, context.now - connection.lastActivity)));
    default:
        return figureText(connection, column);
    }
}

QVariant connectionValue(const Connection &connection, int column, const ConnectionContext &context)
{
    switch (column) {
    case M::State:
        return int(connectionState(connection));
    case M::Id:
        return quint64(connection.id);
    case M::Client:
    case M::User:
    case M::Label:
    case M::Comment:
    case M::Route:
        return connectionText(connection, column, context);
    case M::Protocol:
        return int(connection.protocol) * 2 + int(connection.isTls());
    case M::Opened:
        return connection.openedAt;
    case M::Close:
        return int(connection.cause);
    case M::Age:
        return connection.age(context.now);
    case M::LastActivity:
        return context.now - connection.lastActivity;
    default:
        return figureValue(connection, column);
    }
}

QVariant connectionTone(const Connection &connection, int column, const ConnectionContext &context)
{
    const auto &figures = connection.figures;
    switch (column) {
    case M::State:
        return int(connectionStateTone(connection));
    case M::Label: {
        const Label *label = context.labels.find(connection.id, connection.peer);
        return label ? QVariant(int(Label::role(label->color))) : QVariant();
    }
    case M::Protocol:
        return int(protocolTone(connection.protocol));
    case M::Close:
        return toneIf(connectionState(connection) == ConnectionState::Failed, Role::Error);
    case M::Queued:
        return figures.queuedBytes > kTooManyQueuedBytes
                   ? QVariant(int(Role::Error))
                   : toneIf(figures.queuedBytes > kManyQueuedBytes, Role::Warning);
    case M::Errors:
        return toneIf(connection.errors > 0, Role::Error);
    case M::Drops:
        return toneIf(figures.messagesDropped > 0, Role::Warning);
    default:
        return {};
    }
}

namespace {

constexpr qsizetype kToldTopics = 20; // in a tool tip

QString topicsTip(const Connection &connection)
{
    const QStringList &topics = connection.detail().topics;
    QStringList lines;
    for (const QString &topic : topics.mid(0, kToldTopics))
        lines.append(support::visibleText(topic));
    const qint64 others = qint64(connection.topics()) - lines.size();
    if (!lines.isEmpty() && others > 0)
        lines.append(ConnectionModel::tr("and %1 more").arg(support::formatCount(others)));
    return lines.join(QLatin1Char('\n'));
}

/// Who it may be.
QString clientTip(const Connection &connection)
{
    const ConnectionDetail &detail = connection.detail();
    QStringList lines{shown(detail.userAgent)};
    if (!detail.forwardedFor.isEmpty())
        lines.append(ConnectionModel::tr("Forwarded for %1").arg(shown(detail.forwardedFor)));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

/// "76 kB of messages, 18 kB on the wire".
QString ratioTip(quint64 plain, quint64 wire)
{
    if (wire == 0)
        return {};
    return ConnectionModel::tr("%1 of messages, %2 on the wire")
        .arg(support::formatBytes(double(plain)), support::formatBytes(double(wire)));
}

} // namespace

QVariant connectionTip(const Connection &connection, int column)
{
    QString tip;
    if (column == M::Close && !connection.isOpen())
        tip = closeSentence(connection);
    else if (column == M::Topics)
        tip = topicsTip(connection);
    else if (column == M::Client)
        tip = clientTip(connection);
    else if (column == M::RatioIn)
        tip = ratioTip(connection.figures.plainIn, connection.figures.wireIn);
    else if (column == M::RatioOut)
        tip = ratioTip(connection.figures.plainOut, connection.figures.wireOut);
    return tip.isEmpty() ? QVariant() : Qt::convertFromPlainText(tip);
}

namespace {

/// The bytes behind a column of ConnectionDetail; null for other columns. A sort compares them some hundred
/// thousand times, for which their texts would have to be made.
const QByteArray *detailBytes(const Connection &connection, int column)
{
    const ConnectionDetail &detail = connection.detail();
    switch (column) {
    case M::Path:
        return &detail.target;
    case M::Subprotocol:
        return &detail.subprotocol;
    case M::Extensions:
        return &detail.extensions;
    case M::Origin:
        return &detail.origin;
    case M::UserAgent:
        return &detail.userAgent;
    case M::ServerName:
        return &detail.serverName;
    case M::ForwardedFor:
        return &detail.forwardedFor;
    default:
        return nullptr;
    }
}

/// What a label is compared by: those without one first, then sample traffic, then by their names.
std::pair<int, QStringView> labelRank(const Connection &connection, const ConnectionContext &context)
{
    if (const Label *label = context.labels.find(connection.id, connection.peer))
        return {2, label->name};
    return {support::isSample(connection.detail().userAgent) ? 1 : 0, {}};
}

} // namespace

int compareConnections(const Connection &a, const Connection &b, int column, const ConnectionContext &context)
{
    switch (column) {
    case M::Client:
        return threeWay(std::tie(a.peer.isIPv6, a.peer.address, a.peer.port),
                        std::tie(b.peer.isIPv6, b.peer.address, b.peer.port));
    case M::User:
        return threeWay(a.detail().user, b.detail().user);
    case M::Comment:
        return threeWay(context.labels.comment(a.id, a.peer), context.labels.comment(b.id, b.peer));
    case M::Label:
        return threeWay(labelRank(a, context), labelRank(b, context));
    case M::Route:
        return a.route == b.route ? 0 : threeWay(context.routes(a.route), context.routes(b.route));
    case M::Tls:
        return threeWay(std::tie(a.detail().tlsVersion, a.detail().cipher),
                        std::tie(b.detail().tlsVersion, b.detail().cipher));
    case M::Close:
        return threeWay(std::tie(a.cause, a.closeCode, a.closeReason),
                        std::tie(b.cause, b.closeCode, b.closeReason));
    default:
        break;
    }
    if (const QByteArray *bytes = detailBytes(a, column))
        return threeWay(*bytes, *detailBytes(b, column));
    return threeWay(connectionValue(a, column, context).toLongLong(),
                    connectionValue(b, column, context).toLongLong());
}

} // namespace eyewall::models
