// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/connectionmodel.h"
#include "widgets/models/limits.h"
#include "widgets/models/span.h"

#include <QBasicTimer>
#include <QSet>

#include <optional>

namespace eyewall::models {

/// A part of the head of a request, found once.
struct HeadSlice {
    quint32 begin = 0;
    quint32 size = 0;
};

/// A request as it is kept.
struct RequestRow {
    monitor::RequestSeen seen;
    monitor::Endpoint client; ///< port 0 when it is not known
    QByteArray type;          ///< "application/json" from the response head, empty when not known
    qint64 firstByte = -1;    ///< nanoseconds until the first byte of the response; -1 = not known
    bool isSecure = false;    ///< it came by TLS
    HeadSlice hostSlice = {};
    HeadSlice userAgentSlice = {};
    HeadSlice refererSlice = {};
    HeadSlice traceSlice = {};

    [[nodiscard]] QByteArrayView host() const { return slice(hostSlice); }
    [[nodiscard]] QByteArrayView userAgent() const { return slice(userAgentSlice); }
    [[nodiscard]] QByteArrayView referer() const { return slice(refererSlice); }
    /// Of traceparent the trace, otherwise X-Request-Id or X-Amzn-Trace-Id as it came.
    [[nodiscard]] QByteArrayView traceId() const { return slice(traceSlice); }
    /// Behind the "?" of the target.
    [[nodiscard]] QByteArrayView query() const;
    [[nodiscard]] QByteArrayView slice(const HeadSlice &slice) const;
};

/// From `begin` to before `end`, nanoseconds since the epoch.
struct TimeRange {
    qint64 begin = 0;
    qint64 end = 0;

    bool operator==(const TimeRange &) const = default;
};

/// How the column of times tells them.
enum class TimeForm {
    Clock, ///< 14:02:37.657
    Age,   ///< 12 s ago
    Gap,   ///< +0.7 ms after the request of the row above, or before it in arrival while sorted
};

/// The latest requests. One that was still open is replaced in its row when it ends. A key is the running
/// number of a row, from 1. Thread: GUI.
class RequestModel final : public RecordModel {
    Q_OBJECT

public:
    static constexpr int kLongestComment = 200; ///< characters
    static constexpr qsizetype kMostComments = 50'000;

    enum ColumnIndex {
        Number,
        Time,
        Method,
        Status,
        Host,
        Path,
        Type,
        Client,
        Size,
        Duration,
        Route,
        RequestSize,
        FirstByte,
        Query,
        Scheme,
        ConnectionId,
        UserAgent,
        Referer,
        TraceId,
        Comment,
        Waterfall,
        kColumns
    };

    /// `connections` knows the clients and lives longer.
    RequestModel(const ConnectionModel &connections, RouteNames routes, const Limits &limits,
                 QObject *parent = nullptr);

    void apply(const std::vector<monitor::RequestSeen> &requests);
    void clear();
    /// Until forgetCleared() or the next clear(), undoClear() brings back what that took away.
    void undoClear();
    void forgetCleared();
    /// Adds all that is kept; the connections come first.
    void save(capture::Session &session) const;
    /// Puts the comments back.
    void restore(const capture::Session &session);
    /// Only requests that began in this time have a row; nothing lets all through.
    void setRange(const std::optional<TimeRange> &range);
    const std::optional<TimeRange> &range() const { return m_range; }
    /// What a person remarks on requests; nothing takes it away. Blanks round it go, and what is too long is
    /// cut. At most kMostComments; further ones are refused. It goes with the request.
    void setComment(const QList<monitor::RequestId> &requests, const QString &comment);
    QString comment(monitor::RequestId request) const;
    void setTimeForm(TimeForm form);
    TimeForm timeForm() const { return m_timeForm; }

    /// The column of hosts is optional until more than one was asked for, that of comments until there is
    /// one.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    capture::FilterContext filterContext() const override;
    const RequestRow &at(int row) const { return rowAt(keyAt(row)); }
    /// The pattern of the route, empty when none matched.
    QString routeName(const RequestRow &request) const { return m_routes(request.seen.route); }
    /// The pattern of the route, "static files" or "none".
    QString handlerName(const RequestRow &request) const;
    bool hasSeveralHosts() const { return m_hasSeveralHosts; }
    qint64 keptBytes() const { return m_bytes; }

Q_SIGNALS:
    /// A column is optional no longer, or again.
    void offeredChanged(int column);
    void rangeChanged();

protected:
    QVariant cell(Key key, int column, int role) const override;
    bool arrivedBefore(Key left, Key right) const override { return left < right; }
    int compare(Key left, Key right, int column) const override;
    bool accepts(const capture::Filter &filter, Key key, capture::FilterEffort &effort) const override;
    bool isWithin(Key key) const override;
    void widen() override { setRange(std::nullopt); }
    void timerEvent(QTimerEvent *event) override;

private:
    const RequestRow &rowAt(Key key) const { return m_rows[static_cast<std::size_t>(key - m_first)]; }
    RequestRow &rowAt(Key key) { return m_rows[static_cast<std::size_t>(key - m_first)]; }
    void add(const monitor::RequestSeen &seen, Changes &changes);
    void replace(Key key, const monitor::RequestSeen &seen, Changes &changes);
    void complete(RequestRow &row, const RequestRow &before);
    void completeFromCleared();
    void describe(RequestRow &row);
    void noteHost(QByteArrayView host);
    void tellOffered(ColumnIndex column);
    void forgetComments(const std::deque<RequestRow> &rows);
    void noteComments();
    void keepComment(monitor::RequestId request, const QString &tidied);
    void tellComments();
    void chooseEvicted(Changes &changes) const;
    void dropFront(std::size_t count);
    QByteArray shared(const QByteArray &type);
    QString displayText(Key key, int column) const;
    QVariant sortValue(Key key, int column) const;
    QString timeText(Key key) const;
    QString clientText(const RequestRow &row) const;
    void touchClients();
    QString gapText(Key key) const;
    void touchTimes();

    const ConnectionModel &m_connections;
    RouteNames m_routes;
    Limits m_limits;
    std::deque<RequestRow> m_rows;
    std::deque<RequestRow> m_cleared;
    Key m_first = 1; ///< of m_rows.front()
    qint64 m_bytes = 0;
    QHash<monitor::RequestId, Key> m_unfinished;
    QSet<QByteArray> m_types; ///< one copy of each, bounded
    QByteArray m_host;        ///< the first that was asked for
    bool m_hasSeveralHosts = false;
    QHash<monitor::RequestId, QString> m_comments;
    bool m_hadComments = false;
    std::optional<TimeRange> m_range;
    TimeForm m_timeForm = TimeForm::Clock;
    QBasicTimer m_ages;
};

/// "json" of "application/json; charset=utf-8", "svg" of "image/svg+xml".
QString shortType(const QByteArray &contentType);

/// "static files /assets/" of the pattern that files are served by; "none" without a pattern.
QString handlerOf(const QString &pattern);

} // namespace eyewall::models
