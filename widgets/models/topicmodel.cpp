// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/topicmodel.h"

#include "server/capture/filter.h"
#include "widgets/models/topicfields.h"

#include "widgets/support/colors.h"
#include "widgets/support/formatting.h"
#include "widgets/support/payload.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace eyewall::models {

using monitor::TopicChanged;

namespace {

constexpr qint64 kTickInterval = 1'000'000'000;
constexpr qsizetype kTopicPreview = 160;

std::vector<Column> topicColumns()
{
    std::vector<Column> list(TopicModel::kColumns);
    list[TopicModel::Name] = {TopicModel::tr("Topic"), QStringLiteral("market:eur-usd:ticks"),
                              CellStyle::Fixed};
    list[TopicModel::Members] = {
        TopicModel::tr("Members"),
        QStringLiteral("100,000"),
        CellStyle::Text,
        true,
        false,
        TopicModel::tr("Connections that get what is published; a topic that lost the last one is gone")};
    list[TopicModel::Messages] = {TopicModel::tr("Messages"),
                                  QStringLiteral("1,000,000"),
                                  CellStyle::Text,
                                  true,
                                  false,
                                  TopicModel::tr("Published so far, each counted once")};
    list[TopicModel::Rate] = {TopicModel::tr("Rate"),
                              TopicModel::tr("%1/s").arg(QStringLiteral("18.6k")),
                              CellStyle::Text,
                              true,
                              false,
                              TopicModel::tr("Messages a second, of the last seconds")};
    list[TopicModel::LastMessage] = {TopicModel::tr("Last message"),
                                     QStringLiteral("{\"type\":\"presence\"}"), CellStyle::Fixed, false,
                                     true};
    list[TopicModel::LastActivity] = {TopicModel::tr("Last activity"),
                                      QStringLiteral("14:02:37.657"),
                                      CellStyle::DimFixed,
                                      false,
                                      false,
                                      TopicModel::tr("When a message, a member or a leave came last")};
    for (const auto column : {TopicModel::Members, TopicModel::Messages, TopicModel::Rate})
        list[column].isLive = true;
    list[TopicModel::LastActivity].rank = 1;
    list[TopicModel::Messages].rank = 2;
    return list;
}

Topic::Share &shareOf(Topic &topic, quint16 worker)
{
    for (Topic::Share &share : topic.shares) {
        if (share.worker == worker)
            return share;
    }
    topic.shares.push_back({worker, 0, 0});
    return topic.shares.back();
}

/// Takes over what a worker tells and returns how many messages are new. Its count starts again when the
/// topic has gone from the worker and come back, which may have happened unseen.
quint64 takeOver(Topic &topic, const TopicChanged &event)
{
    Topic::Share &share = shareOf(topic, event.worker);
    const quint64 count =
        event.published < share.published ? event.published : event.published - share.published;
    topic.members = topic.members - share.members + event.members;
    share.members = event.members;
    share.published = event.members == 0 ? 0 : event.published;
    return count;
}

QString preview(const Topic &topic)
{
    if (topic.latest.isEmpty() && topic.latestSize > 0)
        return TopicModel::tr("not kept");
    return support::payloadPreview(topic.latest, topic.isLatestText, kTopicPreview);
}

} // namespace

TopicModel::TopicModel(const Limits &limits, QObject *parent)
    : RecordModel(topicColumns(), parent)
    , m_limits(limits)
    , m_memberships(limits.memberships)
{
}

void TopicModel::apply(const monitor::Batch &batch)
{
    m_now = std::max(m_now, batch.totals.time);
    if (m_ticks.back() == 0)
        m_ticks.fill(m_now);
    const bool wasFull = m_isFull;
    Changes changes;
    for (const auto &event : batch.topics)
        note(event, changes);
    measureRates(changes);
    commit(changes);
    evict(m_limits.goneTopics);
    if (m_isFull != wasFull)
        Q_EMIT fullChanged(m_isFull);
    if (m_memberships.apply(batch.memberships, batch.closed))
        Q_EMIT membershipsChanged();
}

const Topic *TopicModel::find(const QString &name) const
{
    const auto found = m_slotOf.constFind(name);
    return found == m_slotOf.constEnd() ? nullptr : &topicAt(*found);
}

void TopicModel::note(const TopicChanged &event, Changes &changes)
{
    const auto found = m_slotOf.constFind(event.name);
    const bool isKnown = found != m_slotOf.constEnd();
    const std::optional<Key> key = isKnown ? *found : open(event.name, changes);
    if (!key)
        return;
    Topic &topic = topicAt(*key);
    const bool wasGone = isKnown && topic.isGone();
    const quint64 messages = takeOver(topic, event);
    if (messages > 0)
        noteMessages(*key, event, messages);
    topic.lastActivity = std::max(topic.lastActivity, event.time);
    if (topic.isGone() != wasGone)
        noteGone(*key, wasGone);
    if (isKnown)
        changes.changed.push_back(*key);
}

RecordModel::Key TopicModel::freeSlot()
{
    if (m_freeSlots.empty()) {
        m_slots.emplace_back();
        return m_slots.size() - 1;
    }
    const Key slot = m_freeSlots.back();
    m_freeSlots.pop_back();
    return slot;
}

std::optional<TopicModel::Key> TopicModel::open(const QString &name, Changes &changes)
{
    m_isFull = liveTopics() >= m_limits.topics;
    if (m_isFull)
        return std::nullopt;
    const Key slot = freeSlot();
    Topic &topic = topicAt(slot);
    topic = {};
    topic.name = name;
    topic.arrival = ++m_arrivals;
    m_slotOf.insert(name, slot);
    changes.appended.push_back(slot);
    return slot;
}

void TopicModel::noteMessages(Key key, const TopicChanged &event, quint64 count)
{
    Topic &topic = topicAt(key);
    if (!topic.isBusy) {
        topic.isBusy = true;
        topic.publishedThen.fill(topic.published);
        m_busy.push_back(key);
    }
    topic.published += count;
    topic.latest = event.latest;
    topic.latestSize = event.latestSize;
    topic.isLatestText = event.isLatestText;
}

void TopicModel::noteGone(Key key, bool wasGone)
{
    Topic &topic = topicAt(key);
    if (wasGone) {
        m_gone.erase(topic.wentAs);
    } else {
        topic.wentAs = ++m_goings;
        m_gone.emplace_hint(m_gone.end(), topic.wentAs, key);
    }
}

/// Only topics with messages have work here; one whose last message has left the window is done.
void TopicModel::measureRates(Changes &changes)
{
    const std::size_t latest = (m_tick + m_ticks.size() - 1) % m_ticks.size();
    if (m_now - m_ticks[latest] < kTickInterval)
        return;
    const double seconds = double(m_now - m_ticks[m_tick]) / 1e9;
    for (const Key key : m_busy) {
        Topic &topic = topicAt(key);
        const quint64 count = topic.published - topic.publishedThen[m_tick];
        topic.rate = double(count) / seconds;
        topic.publishedThen[m_tick] = topic.published;
        topic.isBusy = count > 0;
        changes.changed.push_back(key);
    }
    std::erase_if(m_busy, [this](Key key) { return !topicAt(key).isBusy; });
    m_ticks[m_tick] = m_now;
    m_tick = (m_tick + 1) % m_ticks.size();
}

/// On its own, after all changes have been shown: those that leave may stand anywhere among the rows.
void TopicModel::evict(std::size_t goneToKeep)
{
    Changes changes;
    while (m_gone.size() > goneToKeep ||
           (std::size_t(m_slotOf.size()) > m_limits.topics && !m_gone.empty())) {
        const auto oldest = m_gone.begin();
        changes.evicted.push_back(oldest->second);
        m_slotOf.remove(topicAt(oldest->second).name);
        m_gone.erase(oldest);
    }
    if (changes.evicted.empty())
        return;
    std::sort(changes.evicted.begin(), changes.evicted.end(),
              [this](Key left, Key right) { return arrivedBefore(left, right); });
    commit(changes);
    for (const Key key : changes.evicted) {
        topicAt(key) = {};
        m_freeSlots.push_back(key);
    }
    std::erase_if(m_busy, [this](Key key) { return !topicAt(key).isBusy; });
}

QVariant TopicModel::cell(Key key, int column, int role) const
{
    const Topic &topic = topicAt(key);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(topic, column);
    case Qt::ToolTipRole:
        // A client chose the name: it must not become marked-up text.
        return column == Name ? Qt::convertFromPlainText(topic.name) : QVariant();
    case SortRole:
        return sortValue(topic, column);
    case ToneRole:
        return topic.isGone() ? QVariant(int(support::Role::DimText)) : QVariant();
    case IdRole:
        return topic.arrival;
    default:
        return {};
    }
}

bool TopicModel::arrivedBefore(Key left, Key right) const
{
    return topicAt(left).arrival < topicAt(right).arrival;
}

int TopicModel::compare(Key left, Key right, int column) const
{
    const Topic &a = topicAt(left);
    const Topic &b = topicAt(right);
    switch (column) {
    case Name:
        return threeWay(a.name, b.name);
    case Members:
        return threeWay(a.members, b.members);
    case Messages:
        return threeWay(a.published, b.published);
    case Rate:
        return threeWay(a.rate, b.rate);
    case LastMessage:
        return threeWay(a.latest, b.latest);
    case LastActivity:
        return threeWay(a.lastActivity, b.lastActivity);
    default:
        return 0;
    }
}

QString TopicModel::displayText(const Topic &topic, int column) const
{
    switch (column) {
    case Name:
        return support::visibleText(topic.name);
    case Members:
        return topic.isGone() ? tr("gone") : support::formatCount(qint64(topic.members));
    case Messages:
        return support::formatCount(qint64(topic.published));
    case Rate:
        return topic.rate > 0 ? tr("%1/s").arg(support::formatCompact(topic.rate)) : QStringLiteral("–");
    case LastMessage:
        return preview(topic);
    case LastActivity:
        return support::formatTime(topic.lastActivity);
    default:
        return {};
    }
}

capture::FilterContext TopicModel::filterContext() const
{
    return capture::FilterContext(capture::FilterTable::Topics);
}

bool TopicModel::accepts(const capture::Filter &filter, Key key, capture::FilterEffort &effort) const
{
    return filter.matches(TopicFields(topicAt(key)), effort);
}

QVariant TopicModel::sortValue(const Topic &topic, int column) const
{
    switch (column) {
    case Name:
        return topic.name;
    case Members:
        return topic.members;
    case Messages:
        return topic.published;
    case Rate:
        return topic.rate;
    case LastMessage:
        return topic.latest;
    case LastActivity:
        return topic.lastActivity;
    default:
        return {};
    }
}

} // namespace eyewall::models
