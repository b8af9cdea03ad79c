// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/cookiejar.h"
#include "server/client/fetcherror.h"
#include "server/client/httprequest.h"
#include "server/client/httpresponse.h"
#include "server/client/proxysettings.h"
#include "server/core/result.h"
#include "server/core/task.h"
#include "server/http/parserlimits.h"
#include "server/net/connector.h"
#include "server/net/tlsconfig.h"

#include <memory>

namespace eyewall {

namespace net {
class Reactor;
class TlsContext;
} // namespace net
namespace client {
class ClientCore;
}

/// What all requests of a client share. Limits that are reached make a request wait its turn. Thread: any (a
/// value).
struct HttpClientOptions {
    int maxConnections = 100;                        ///< requests under way at once; open connections too
    int maxPerHost = 10;                             ///< requests under way to one scheme, host and port
    int maxQueued = 1000;                            ///< beyond, FetchError::QueueFull
    std::chrono::milliseconds queueTimeout{0};       ///< 0: only the request's own limit
    std::chrono::milliseconds idleTimeout{30'000};   ///< a connection that nobody uses is kept; 0: none is
    std::chrono::milliseconds continueTimeout{1000}; ///< a server that does not answer Expect gets the body
    http::ParserLimits limits; ///< of answers: head, fields, chunkLine, trailers; 256 KiB at most
    net::TlsTrust trust;       ///< for https: whom to believe, what to show
    /// Instead of `trust`, as net::makeClientContext() makes it: clients that share one resume each other's
    /// TLS sessions.
    std::shared_ptr<const net::TlsContext> tls;
    ProxySettings proxy;                ///< none; see ProxySettings::fromEnvironment()
    std::shared_ptr<CookieJar> cookies; ///< null: cookies are not kept
    QByteArray userAgent;               ///< empty, or with a line end: "Eyewall/" with the version
    Resolver resolver{};                ///< with Resolver::map() a host is somewhere else
    Family family = Family::Any;
    QHostAddress sourceAddress{};    ///< null: as the system chooses
    QByteArray unixSocket;           ///< a Unix domain socket that everything goes to instead of TCP
    bool usesPortableStream = false; ///< QTcpSocket instead of a descriptor watched by the reactor
};

/// Fetches over HTTP/1.1 with connections that are kept for the next request, on the loop it was made on.
///
///     HttpClient client;
///     const auto answer = co_await client.get(QUrl("https://example.org/"));
///     if (!answer) qWarning() << answer.error().message;
///     else if (answer->isSuccess()) use(answer->body);
///
/// An answer with a status of 400 and above is an answer, not an error, unlike in Tornado; see
/// HttpResponse::ensureSuccess(). Errors carry a FetchError. Requests wait in one queue, first come first
/// served among those whose host has room. A request whose kept connection turns out to be closed, before a
/// byte of the answer came, is sent once more when that does no harm (RFC 9110 section 9.2.2).
///
/// Redirects are followed by the rules of RFC 9110 section 15.4 and the Fetch standard: 303, and POST with
/// 301 or 302, go on as GET without the body; another origin gets neither Authorization nor Cookie nor user
/// and password. A TLS session is taken up again by the next connection to the same host and port, without
/// certificates being shown and checked anew. Destroying the client ends what it fetches with
/// FetchError::ClientGone. Thread: its loop.
class HttpClient final {
public:
    /// On the reactor of this thread, see net::Reactor::shared().
    explicit HttpClient(HttpClientOptions options = {});
    /// `reactor` is this thread's and outlives the client.
    explicit HttpClient(net::Reactor &reactor, HttpClientOptions options = {});
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    [[nodiscard]] Task<core::Result<HttpResponse>> fetch(HttpRequest request);
    [[nodiscard]] Task<core::Result<HttpResponse>> get(QUrl url);
    [[nodiscard]] Task<core::Result<HttpResponse>>
    post(QUrl url, QByteArray body, QByteArray contentType = "application/x-www-form-urlencoded");

    [[nodiscard]] int running() const; ///< requests that have a connection or make one
    [[nodiscard]] int queued() const;
    [[nodiscard]] int idle() const; ///< connections that are kept

private:
    std::shared_ptr<client::ClientCore> m_core;
};

/// Fetches on a thread of its own and waits for it, for programs without a loop. The functions of the request
/// run on that thread.
[[nodiscard]] core::Result<HttpResponse> fetchSync(HttpRequest request, HttpClientOptions options = {});

} // namespace eyewall
