// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/clientcore.h"
#include "server/client/outgoinghead.h"
#include "server/net/cancellation.h"
#include "server/net/sockethandle.h"

#include <QtCore/QElapsedTimer>

namespace eyewall::client {

class RoundTrip;

/// One HttpClient::fetch(): waits its turn, gets a connection, makes the round trip, again for each redirect.
/// Shared by the tasks it consists of. Thread: its loop.
class Fetch final : public std::enable_shared_from_this<Fetch> {
public:
    Fetch(std::shared_ptr<ClientCore> core, HttpRequest request);
    ~Fetch();

    static Task<core::Result<HttpResponse>> run(std::shared_ptr<Fetch> self);
    /// Ends it soon, with FetchError::ClientGone.
    void cancel();

private:
    class Place;
    using Stream = std::shared_ptr<ClientStream>;

    static Task<core::Result<HttpResponse>> runHops(std::shared_ptr<Fetch> self);
    static Task<core::Result<HttpResponse>> authorizedHop(std::shared_ptr<Fetch> self, Hop hop);
    static Task<core::Result<HttpResponse>> hop(std::shared_ptr<Fetch> self, Hop hop);
    static Task<core::Result<void>> awaitTurn(std::shared_ptr<Fetch> self, QByteArray origin);
    static Task<core::Result<HttpResponse>> attempt(std::shared_ptr<Fetch> self, Hop hop, QByteArray origin,
                                                    bool mayReuse);
    static Task<core::Result<Stream>> connect(std::shared_ptr<Fetch> self, Hop hop);
    static Task<core::Result<net::SocketHandle>> dialOut(std::shared_ptr<Fetch> self, Hop hop,
                                                         QDeadlineTimer deadline);
    static Task<core::Result<void>> openTunnel(std::shared_ptr<Fetch> self, Hop hop, int descriptor,
                                               QDeadlineTimer deadline);
    static Task<core::Result<void>> shakeHands(std::shared_ptr<Fetch> self, QDeadlineTimer deadline);

    [[nodiscard]] Hop nextHop(int redirects) const;
    [[nodiscard]] core::Error gone() const;
    [[nodiscard]] core::Error late(FetchError phase) const;
    void closeStream();

    const std::shared_ptr<ClientCore> m_core;
    HttpRequest m_request;
    const QDeadlineTimer m_whole;
    QElapsedTimer m_clock;
    FetchTimings m_timings;
    std::shared_ptr<ConnectionPool::Ticket> m_ticket; ///< while it waits its turn
    std::shared_ptr<net::Cancellation> m_dialing;     ///< while it connects
    Stream m_stream;                                  ///< in use
    std::shared_ptr<RoundTrip> m_trip;                ///< under way
    bool m_isCancelled = false;
    bool m_mayRetry = false; ///< the latest attempt failed because its connection was an old one
};

} // namespace eyewall::client
