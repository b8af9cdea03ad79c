// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/testing/localserver.h"

#include "server/testing/await.h"
#include "server/testing/selfsigned.h"
#include "server/web/application.h"

#include <QtTest/QTest>

namespace eyewall::testing {

namespace {

ServerConfig oneWorker()
{
    ServerConfig config;
    config.workers = 1;
    return config;
}

} // namespace

LocalServer::LocalServer(Application &application, Scheme scheme)
    : LocalServer(application, oneWorker(), scheme)
{
}

LocalServer::LocalServer(Application &application, const ServerConfig &config, Scheme scheme)
    : m_certificate(scheme == Scheme::Https ? std::make_unique<SelfSigned>() : nullptr)
    , m_server(application, config)
    , m_client(clientOptions())
{
    ListenOptions options;
    if (m_certificate)
        options.tls = m_certificate->config();
    const core::Result<quint16> port = m_server.listen(options);
    if (!port)
        qFatal("the test's server cannot listen: %s", qPrintable(port.error().message));
    m_port = *port;
}

LocalServer::~LocalServer() = default;

HttpClientOptions LocalServer::clientOptions() const
{
    HttpClientOptions options;
    if (m_certificate)
        options.trust = m_certificate->trust();
    return options;
}

QUrl LocalServer::url(QByteArrayView path) const
{
    const QByteArray base =
        QByteArray(m_certificate ? "https" : "http") + "://127.0.0.1:" + QByteArray::number(m_port);
    return QUrl::fromEncoded(base + path.toByteArray());
}

QUrl LocalServer::webSocketUrl(QByteArrayView path) const
{
    QUrl address = url(path);
    address.setScheme(m_certificate ? QStringLiteral("wss") : QStringLiteral("ws"));
    return address;
}

core::Result<HttpResponse> LocalServer::tryFetch(HttpRequest request)
{
    if (request.url.isRelative())
        request.url = url("/").resolved(request.url);
    return await(m_client.fetch(std::move(request)));
}

HttpResponse LocalServer::fetch(HttpRequest request, std::source_location where)
{
    core::Result<HttpResponse> response = tryFetch(std::move(request));
    if (response)
        return std::move(*response);
    QTest::qFail(qPrintable(QStringLiteral("No answer: ") + response.error().message), where.file_name(),
                 int(where.line()));
    return {};
}

HttpResponse LocalServer::get(QByteArrayView path, std::source_location where)
{
    return fetch(HttpRequest(url(path)), where);
}

HttpResponse LocalServer::post(QByteArrayView path, const QByteArray &body, QByteArrayView contentType,
                               std::source_location where)
{
    return fetch(HttpRequest::post(url(path), body, contentType), where);
}

TestSocket LocalServer::webSocket(QByteArrayView path, WebSocketClientOptions options,
                                  std::source_location where)
{
    if (m_certificate)
        options.trust = m_certificate->trust();
    auto socket = await(WebSocketClient::connect(webSocketUrl(path), std::move(options)));
    if (socket)
        return TestSocket(std::move(*socket));
    QTest::qFail(qPrintable(QStringLiteral("No WebSocket: ") + socket.error().message), where.file_name(),
                 int(where.line()));
    return TestSocket(nullptr);
}

} // namespace eyewall::testing
