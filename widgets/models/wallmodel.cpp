// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/wallmodel.h"

#include "widgets/models/words.h"
#include "widgets/support/formatting.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <utility>

namespace eyewall::models {

using monitor::ConnectionId;
using monitor::Protocol;

namespace {

constexpr std::size_t kFewGone = 256;
constexpr int kFirstServerError = 500;

qint64 steadyNow()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Where the tile of this arrival is, or would be.
template<typename Tiles>
auto placeOf(Tiles &tiles, quint64 arrival)
{
    return std::lower_bound(tiles.begin(), tiles.end(), arrival,
                            [](const WallTile &tile, quint64 wanted) { return tile.arrival < wanted; });
}

} // namespace

WallModel::WallModel(RouteNames routes, Clock clock, QObject *parent)
    : QObject(parent)
    , m_routes(std::move(routes))
    , m_clock(clock ? std::move(clock) : Clock(steadyNow))
{
}

void WallModel::apply(const monitor::Batch &batch)
{
    m_now = std::max(m_now, batch.totals.time);
    m_applied = m_clock();
    m_hasChanged = false;
    for (const auto &event : batch.opened)
        open(event);
    for (const auto &event : batch.upgraded) {
        change(event.id, [&event](WallTile &tile) {
            tile.protocol = event.protocol;
            tile.route = event.route;
        });
    }
    for (const auto &event : batch.samples)
        sample(event);
    for (const auto &request : batch.requests)
        note(request);
    for (const auto &message : batch.messages)
        note(message);
    for (const auto &event : batch.closed)
        close(event.id);
    // While nobody looks, closing up costs a constant for each connection that has gone.
    if (m_gone > kFewGone + m_tiles.size() / 2)
        closeUp();
    if (m_hasChanged)
        Q_EMIT changed();
}

void WallModel::setPaused(bool isPaused)
{
    if (isPaused == m_pausedAt.has_value())
        return;
    m_pausedAt = isPaused ? std::optional(m_clock()) : std::nullopt;
    Q_EMIT changed();
}

const std::vector<WallTile> &WallModel::tiles()
{
    if (m_gone > 0)
        closeUp();
    return m_tiles;
}

std::optional<int> WallModel::indexOf(ConnectionId id)
{
    const auto found = m_arrivalOf.constFind(id);
    if (found == m_arrivalOf.constEnd())
        return std::nullopt;
    const std::vector<WallTile> &all = tiles();
    return int(placeOf(all, *found) - all.begin());
}

const WallTile *WallModel::find(ConnectionId id) const
{
    const auto found = m_arrivalOf.constFind(id);
    return found == m_arrivalOf.constEnd() ? nullptr : &*placeOf(m_tiles, *found);
}

WallTile *WallModel::lookUp(ConnectionId id)
{
    return const_cast<WallTile *>(std::as_const(*this).find(id));
}

template<typename Change>
void WallModel::change(ConnectionId id, Change change)
{
    WallTile *tile = lookUp(id);
    if (!tile)
        return;
    m_counts.add(*tile, -1);
    change(*tile);
    m_counts.add(*tile, 1);
    m_hasChanged = true;
}

void WallModel::open(const monitor::ConnectionOpened &event)
{
    if (m_arrivalOf.contains(event.id))
        return;
    WallTile tile;
    tile.id = event.id;
    tile.arrival = ++m_arrivals;
    tile.openedAt = event.time;
    tile.activeAt = m_applied;
    tile.wasSeenActive = true;
    tile.peer = event.peer;
    m_arrivalOf.insert(tile.id, tile.arrival);
    m_counts.add(tile, 1);
    m_tiles.push_back(tile);
    m_hasChanged = true;
}

void WallModel::sample(const monitor::ConnectionSampled &event)
{
    const auto &figures = event.figures;
    change(event.id, [&](WallTile &tile) {
        // A sample comes up to half a second late: it counts only where no record told of the activity.
        const quint64 bytes = figures.bytesIn + figures.bytesOut;
        if (bytes != tile.bytes && !tile.wasSeenActive)
            tile.activeAt = m_applied;
        tile.bytes = bytes;
        tile.wasSeenActive = false;
        tile.queuedBytes = figures.queuedBytes;
        tile.messagesDropped = figures.messagesDropped;
    });
}

void WallModel::note(const monitor::RequestSeen &request)
{
    change(request.connection, [&](WallTile &tile) {
        tile.activeAt = m_applied;
        tile.wasSeenActive = true;
        tile.failure = request.status >= kFirstServerError ? request.status : 0;
        if (tile.protocol == Protocol::Http)
            tile.route = request.route;
    });
}

void WallModel::note(const monitor::MessageSeen &message)
{
    change(message.connection, [&](WallTile &tile) {
        tile.activeAt = m_applied;
        tile.wasSeenActive = true;
        tile.isClosing = tile.isClosing || message.kind == monitor::MessageKind::Close;
    });
}

void WallModel::close(ConnectionId id)
{
    WallTile *tile = lookUp(id);
    if (!tile)
        return;
    m_counts.add(*tile, -1);
    tile->isGone = true;
    m_arrivalOf.remove(id);
    ++m_gone;
    m_hasChanged = true;
}

void WallModel::closeUp()
{
    std::erase_if(m_tiles, [](const WallTile &tile) { return tile.isGone; });
    m_gone = 0;
}

QString WallModel::summary() const
{
    if (m_counts.total() == 0)
        return tr("No connection is open.");
    return tr("%1 HTTP, %2 WebSocket, %3, %4 in trouble")
        .arg(support::formatCount(m_counts.of(Protocol::Http)),
             support::formatCount(m_counts.of(Protocol::WebSocket)),
             tr("%Ln event stream(s)", nullptr, m_counts.of(Protocol::EventStream)),
             support::formatCount(m_counts.trouble));
}

QString WallModel::tip(const WallTile &tile) const
{
    QStringList lines{tr("%1 · %2").arg(connectionName(tile.id), protocolName(tile.protocol)),
                      tile.peer.text()};
    const QString route = m_routes(tile.route);
    if (!route.isEmpty())
        lines.append(route);
    lines.append(tr("Open for %1.").arg(ageText(tile)));
    lines.append(troubles(tile));
    return lines.join(QLatin1Char('\n'));
}

QString WallModel::description(const WallTile &tile) const
{
    QString where = m_routes(tile.route);
    if (where.isEmpty())
        where = tr("no route");
    const QStringList ailments = troubles(tile);
    const QString state = ailments.isEmpty() ? tr("No trouble.") : ailments.join(QLatin1Char(' '));
    return tr("%1 of %2, %3, open for %4. %5")
        .arg(protocolName(tile.protocol), tile.peer.text(), where, ageText(tile), state);
}

QStringList WallModel::troubles(const WallTile &tile) const
{
    QStringList list;
    if (tile.queuedBytes > 0)
        list.append(tr("%1 wait to be sent.").arg(support::formatBytes(tile.queuedBytes)));
    if (tile.messagesDropped > 0)
        list.append(tr("%Ln message(s) were not sent, because the client reads too slowly.", nullptr,
                       int(tile.messagesDropped)));
    if (tile.failure != 0)
        list.append(tr("Its latest answer was the server error %1.").arg(tile.failure));
    if (tile.isClosing)
        list.append(tr("It is closing."));
    return list;
}

QString WallModel::ageText(const WallTile &tile) const
{
    const qint64 sinceBatch = m_clock() - m_applied;
    return support::formatAge(std::max<qint64>(0, m_now + sinceBatch - tile.openedAt));
}

} // namespace eyewall::models
