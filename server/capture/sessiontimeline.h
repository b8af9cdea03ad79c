// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/session.h"

#include <optional>
#include <vector>

namespace eyewall::capture {

/// A session in the order in which it happened, a second at a time, as a collector would have told it: with
/// the sums so far, which end at those of the session. Thread: any, one at a time.
class SessionTimeline final {
public:
    /// Of a batch; what belongs to one second may come in several.
    static constexpr std::size_t kMostEvents = 5'000;

    /// `session` lives longer.
    explicit SessionTimeline(const Session &session);

    /// Nothing when all has been told. Seconds in which nothing happened are told too, but for the middle of
    /// a long silence.
    [[nodiscard]] std::optional<monitor::Batch> next();

private:
    enum class Kind : quint8 {
        Opened,
        Secured,
        Upgraded,
        Sampled,
        User,
        Membership,
        Request,
        RequestEnd,
        Message,
        Closed
    };
    struct Moment {
        qint64 time;
        Kind kind;
        quint32 index; ///< within its list
    };

    void addConnections();
    void addRequests();
    void addMessages();
    void addGhosts();
    void sumUp();
    void add(Kind kind, qint64 time, std::size_t index);
    [[nodiscard]] qint64 nextSecond() const;
    void tell(const Moment &moment, monitor::Batch &batch);
    void tellRequest(const Moment &moment, monitor::Batch &batch);
    [[nodiscard]] monitor::Batch begin();
    [[nodiscard]] monitor::Batch end();

    const Session &m_session;
    std::vector<monitor::ConnectionOpened> m_opened; ///< those of the session, with a time each
    std::vector<monitor::ConnectionClosed> m_closed;
    std::vector<Moment> m_moments;
    std::size_t m_next = 0;
    qint64 m_second = 0;   ///< that was told last
    qint64 m_silence = 0;  ///< seconds told last in which nothing happened
    qint64 m_silences = 0; ///< all of these
    monitor::Totals m_totals;
    std::vector<monitor::RouteFigures> m_routes;
    enum class Phase { Begin, Middle, Ended };
    Phase m_phase = Phase::Begin;
};

} // namespace eyewall::capture
