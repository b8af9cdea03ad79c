// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/source.h"

#include <QtCore/QHash>
#include <QtCore/QTimer>

#include <vector>

namespace eyewall::monitor {

/// One Source for a row of servers, of which each follows the one before: a window that looks at it does not
/// notice that the server behind it is another one. Sums go on, a route keeps its id as long as its pattern
/// is known, and while there is no server the batches tell once a second that nothing happens. Ids of
/// connections and requests are passed on as they are: the next server begins its own above lastConnection()
/// and lastRequest(). Costs nothing while nobody receives the batches. Thread: the one it lives in.
class RelaySource final : public Source {
    Q_OBJECT

public:
    explicit RelaySource(QObject *parent = nullptr);
    ~RelaySource() override;

    /// Tells of this source from now on; null: of none. It lives, in the same thread, until the next call.
    /// By then its server has stopped: what it had open counts as closed.
    void setSource(Source *source);
    /// What is told while there is no source.
    void setStatus(const ServerStatus &status);
    /// Addresses to tell in place of the source's, until the next setSource(). An empty list: the source's.
    void setUrls(const QStringList &urls);

    [[nodiscard]] ServerStatus status() const override;
    [[nodiscard]] Totals totals() const override;
    [[nodiscard]] QString routePattern(RouteId route) const override;

    /// The highest numbers in the batches so far, 0 for none; of a request without the bits of its worker.
    [[nodiscard]] ConnectionId lastConnection() const { return m_lastConnection; }
    [[nodiscard]] RequestId lastRequest() const { return m_lastRequest; }

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    void follow();
    [[nodiscard]] bool isHeard() const;
    void receive(const Batch &batch);
    void tellNothing();
    void noteIds(const Batch &batch);
    void learnRoutes();
    [[nodiscard]] RouteId idOf(const QString &pattern) const;
    [[nodiscard]] RouteId mapped(RouteId route) const;
    void mapRoutes(Batch &batch) const;
    void addEarlier(std::vector<RouteFigures> &routes) const;

    Source *m_source = nullptr;
    QMetaObject::Connection m_batches;
    QMetaObject::Connection m_changes;
    ServerStatus m_status; ///< without a source
    QStringList m_urls;
    Totals m_earlier;                       ///< of the sources before
    std::vector<RouteFigures> m_lastRoutes; ///< of this source, with our ids
    QHash<RouteId, RouteFigures> m_earlierRoutes;
    QStringList m_patterns;      ///< by our ids
    std::vector<RouteId> m_ours; ///< by the source's ids
    bool m_areIdsOurs = true;    ///< the source's ids of routes are ours
    bool m_isFirst = true;       ///< nothing is to be added to this source's sums
    ConnectionId m_lastConnection = 0;
    RequestId m_lastRequest = 0;
    QTimer m_quiet;
};

} // namespace eyewall::monitor
