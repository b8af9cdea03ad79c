// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/connectionmodel.h"

#include "widgets/models/messagehead.h"

#include <algorithm>
#include <utility>

// What each kind of event changes in a connection.

namespace eyewall::models {

namespace {

constexpr int kSharedTexts = 1024;
constexpr quint16 kUpgradeAnswer = 101;

} // namespace

void ConnectionModel::secure(const monitor::ConnectionSecured &event, Changes &changes)
{
    Connection *connection = lookUp(event.id, changes);
    if (!connection)
        return;
    ConnectionDetail &detail = connection->editDetail();
    detail.securedAt = event.time;
    detail.tlsVersion = shared(event.version);
    detail.cipher = shared(event.cipher);
    detail.serverName = shared(event.serverName);
    detail.isResumed = event.isResumed;
}

void ConnectionModel::upgrade(const monitor::ConnectionUpgraded &event, Changes &changes)
{
    Connection *connection = lookUp(event.id, changes);
    if (!connection)
        return;
    connection->protocol = event.protocol;
    connection->route = event.route;
    connection->upgradedAt = event.time;
    connection->lastActivity = std::max(connection->lastActivity, event.time);
}

void ConnectionModel::sample(const monitor::ConnectionSampled &event)
{
    Connection *connection = lookUp(event.id);
    if (!connection)
        return;
    connection->figures = event.figures;
    connection->sampledAt = event.time;
    connection->lastActivity = std::max(connection->lastActivity, event.time);
    connection->requestsSince = 0;
    connection->messagesInSince = 0;
    connection->messagesOutSince = 0;
    connection->topicsSince = 0;
}

void ConnectionModel::note(const monitor::RequestSeen &request, Changes &changes)
{
    Connection *connection = lookUp(request.connection);
    if (!connection)
        return;
    const qint64 end = request.time + request.duration;
    connection->lastActivity = std::max(connection->lastActivity, end);
    // A request that stays open comes twice; the sample counts it when it begins.
    if (end > connection->sampledAt && !(connection->upgradedAt && !request.isUnfinished))
        ++connection->requestsSince;
    if (request.status >= 500 && !request.isUnfinished)
        ++connection->errors;
    noteTarget(*connection, request);
    bool isChanged = noteHeads(*connection, request);
    if (!connection->upgradedAt && connection->route != request.route) {
        connection->route = request.route;
        isChanged = true;
    }
    if (isChanged)
        changes.changed.push_back(m_slotOf.value(request.connection));
}

void ConnectionModel::noteTarget(Connection &connection, const monitor::RequestSeen &request)
{
    if (request.target.isEmpty() || (connection.upgradedAt && !request.isUnfinished))
        return;
    ConnectionDetail &detail = connection.editDetail();
    const qsizetype longest = ConnectionDetail::kLongestText;
    const QByteArray target = request.target.size() > longest ? request.target.left(longest) : request.target;
    if (detail.target != target)
        noteFacts(request.connection);
    detail.target = target;
    if (detail.method != request.method)
        detail.method = shared(request.method);
}

bool ConnectionModel::noteHeads(Connection &connection, const monitor::RequestSeen &request)
{
    if (request.head.isEmpty())
        return false;
    const bool isUpgrade =
        request.isUnfinished && (connection.upgradedAt || request.status == kUpgradeAnswer);
    const bool isNews = !connection.detail().isClientKnown || isUpgrade;
    if (!isNews)
        return false;
    ConnectionDetail &detail = connection.editDetail();
    detail.isClientKnown = true;
    detail.origin = shared(fieldOf(request.head, "Origin"));
    detail.userAgent = shared(fieldOf(request.head, "User-Agent"));
    const QByteArrayView forwarded = fieldOf(request.head, "X-Forwarded-For");
    detail.forwardedFor = shared(forwarded.isEmpty() ? fieldOf(request.head, "Forwarded") : forwarded);
    if (isUpgrade)
        keepHeads(connection, request);
    return true;
}

void ConnectionModel::keepHeads(Connection &connection, const monitor::RequestSeen &request)
{
    ConnectionDetail &detail = connection.editDetail();
    detail.subprotocol = shared(fieldOf(request.replyHead, "Sec-WebSocket-Protocol"));
    detail.extensions = shared(fieldOf(request.replyHead, "Sec-WebSocket-Extensions"));
    m_headBytes -= detail.headBytes();
    detail.requestHead.clear();
    detail.replyHead.clear();
    if (m_headBytes + request.head.size() + request.replyHead.size() > kHeadBytes)
        return;
    detail.requestHead = request.head;
    detail.replyHead = request.replyHead;
    m_headBytes += detail.headBytes();
}

/// Many clients say the same: one copy for all. Starts anew when it is full; copies in use stay.
QByteArray ConnectionModel::shared(QByteArrayView text)
{
    if (text.isEmpty())
        return {};
    const QByteArray kept = text.first(std::min(text.size(), ConnectionDetail::kLongestText)).toByteArray();
    if (m_texts.size() >= kSharedTexts)
        m_texts.clear();
    return *m_texts.insert(kept);
}

void ConnectionModel::note(const monitor::MessageSeen &message, Changes &changes)
{
    Connection *connection = lookUp(message.connection);
    if (!connection)
        return;
    using monitor::MessageKind;
    connection->lastActivity = std::max(connection->lastActivity, message.time);
    if (message.kind == MessageKind::Close && connection->isOpen() && !connection->isClosing) {
        connection->isClosing = true;
        changes.changed.push_back(m_slotOf.value(message.connection));
    }
    const bool isData = message.kind == MessageKind::Text || message.kind == MessageKind::Binary ||
                        message.kind == MessageKind::Event;
    if (isData && connection->detail().firstMessageAt == 0)
        connection->editDetail().firstMessageAt = message.time;
    if (message.time <= connection->sampledAt)
        return;
    ++(message.direction == monitor::Direction::In ? connection->messagesInSince
                                                   : connection->messagesOutSince);
}

void ConnectionModel::note(const monitor::MembershipChanged &membership)
{
    Connection *connection = lookUp(membership.connection);
    if (!connection)
        return;
    QStringList &topics = connection->editDetail().topics;
    const bool isKnown = topics.contains(membership.topic);
    if (isKnown != membership.isJoined)
        noteFacts(membership.connection);
    if (membership.isJoined && !isKnown && topics.size() < ConnectionDetail::kMostTopics)
        topics.append(membership.topic);
    else if (!membership.isJoined)
        topics.removeOne(membership.topic);
    if (membership.time > connection->sampledAt)
        connection->topicsSince += membership.isJoined ? 1 : -1;
}

void ConnectionModel::note(const monitor::UserChanged &user, Changes &changes)
{
    Connection *connection = lookUp(user.connection, changes);
    if (!connection)
        return;
    if (!user.name.isEmpty() || !connection->detail().user.isEmpty())
        connection->editDetail().user = user.name;
    if (!user.name.isEmpty() && !std::exchange(m_hasUsers, true))
        Q_EMIT offeredChanged(User);
}

} // namespace eyewall::models
