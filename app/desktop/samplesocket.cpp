// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/samplesocket.h"

#include "app/desktop/samplehttp.h"

#include <QtCore/QRandomGenerator>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslError>

namespace eyewall::desktop {
namespace {

using namespace std::chrono_literals;
constexpr auto kAwayPause = 1s;

QUrl socketUrl(QUrl url)
{
    url.setScheme(url.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
    return url;
}

} // namespace

SampleSocket::SampleSocket(const QUrl &url, const QByteArray &agent, SampleCounts &counts, QObject *parent)
    : QObject(parent)
    , m_request(sampleRequest(socketUrl(url), agent))
    , m_counts(counts)
    , m_away(kAwayPause)
    , m_socket(url.toString(QUrl::RemovePath | QUrl::RemoveQuery))
{
    m_return.setSingleShot(true);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    const auto count = [this] { ++m_counts.messagesReceived; };
    connect(&m_socket, &QWebSocket::textMessageReceived, this, count);
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, count);
    connect(&m_socket, &QWebSocket::connected, this, &SampleSocket::opened);
    connect(&m_socket, &QWebSocket::disconnected, this, &SampleSocket::noteClosed);
    connect(&m_socket, &QWebSocket::sslErrors, &m_socket, [this] { m_socket.ignoreSslErrors(); });
    connect(&m_return, &QTimer::timeout, this, &SampleSocket::open);
    open();
}

SampleSocket::~SampleSocket()
{
    m_socket.disconnect(this);
}

void SampleSocket::sendText(const QByteArray &text)
{
    if (!isOpen())
        return;
    m_socket.sendTextMessage(QString::fromUtf8(text));
    ++m_counts.messagesSent;
}

void SampleSocket::sendBinary(const QByteArray &bytes)
{
    if (!isOpen())
        return;
    m_socket.sendBinaryMessage(bytes);
    ++m_counts.messagesSent;
}

void SampleSocket::leaveFor(std::chrono::milliseconds time)
{
    m_away = time;
    m_socket.close(QWebSocketProtocol::CloseCodeNormal);
}

void SampleSocket::end()
{
    m_isEnding = true;
    m_return.stop();
    if (isOpen())
        m_socket.close(QWebSocketProtocol::CloseCodeNormal);
    else if (m_socket.state() != QAbstractSocket::ClosingState && !hasEnded())
        m_socket.abort();
}

bool SampleSocket::hasEnded() const
{
    return m_isEnding && m_socket.state() == QAbstractSocket::UnconnectedState;
}

void SampleSocket::open()
{
    m_away = kAwayPause;
    m_socket.open(m_request);
}

void SampleSocket::noteClosed()
{
    if (m_isEnding) {
        Q_EMIT ended();
        return;
    }
    // Not all at the same moment when the server comes back.
    m_return.start(m_away + std::chrono::milliseconds(QRandomGenerator::global()->bounded(1000)));
}

} // namespace eyewall::desktop
