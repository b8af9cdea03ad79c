// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/httpclient.h"
#include "server/testing/testsocket.h"
#include "server/web/server.h"

#include <memory>
#include <source_location>

namespace eyewall {
class Application;
}

namespace eyewall::testing {

class SelfSigned;

/// A real server on a free port of 127.0.0.1 inside a Qt Test, with a client that knows where it is. Calls
/// run the event loop of the test until they are done, at the latest after waitLimit().
///   testing::LocalServer server(app);
///   QCOMPARE(server.get("/hello").body, "Hello, World!");
/// Its handlers run on threads of their own, as ever. Thread: the test's, which has a QCoreApplication.
class LocalServer final {
public:
    enum class Scheme { Http, Https };

    /// `application` lives longer and is complete. The default has one worker, so that two requests meet on
    /// one loop. Ends the test program when the machine does not let it listen.
    explicit LocalServer(Application &application, Scheme scheme = Scheme::Http);
    LocalServer(Application &application, const ServerConfig &config, Scheme scheme = Scheme::Http);
    /// Stops the server; what runs is cut.
    ~LocalServer();
    LocalServer(const LocalServer &) = delete;
    LocalServer &operator=(const LocalServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// `path` is "/..." with a query, percent-encoded.
    [[nodiscard]] QUrl url(QByteArrayView path) const;
    [[nodiscard]] QUrl webSocketUrl(QByteArrayView path) const;
    [[nodiscard]] Server &server() { return m_server; }
    [[nodiscard]] HttpClient &client() { return m_client; }

    /// The answer, whatever its status. A request without a host goes to this server. When there is no answer
    /// the test fails, and the response has status 0.
    HttpResponse fetch(HttpRequest request, std::source_location where = std::source_location::current());
    HttpResponse get(QByteArrayView path, std::source_location where = std::source_location::current());
    HttpResponse post(QByteArrayView path, const QByteArray &body,
                      QByteArrayView contentType = "application/x-www-form-urlencoded",
                      std::source_location where = std::source_location::current());
    /// The same as an error, for requests that are meant to fail.
    [[nodiscard]] core::Result<HttpResponse> tryFetch(HttpRequest request);

    /// A WebSocket to a path of this server; when it is refused the test fails and the socket is not open.
    TestSocket webSocket(QByteArrayView path, WebSocketClientOptions options = {},
                         std::source_location where = std::source_location::current());

private:
    [[nodiscard]] HttpClientOptions clientOptions() const;

    std::unique_ptr<SelfSigned> m_certificate;
    Server m_server;
    quint16 m_port = 0;
    HttpClient m_client;
};

} // namespace eyewall::testing
