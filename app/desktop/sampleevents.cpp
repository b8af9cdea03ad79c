// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/sampleevents.h"

#include "app/desktop/samplehttp.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

#include <chrono>

namespace eyewall::desktop {
namespace {

using namespace std::chrono_literals;
constexpr auto kReturnPause = 2s;
constexpr qsizetype kLongestEvent = 64 * 1024; // bytes

} // namespace

SampleEvents::SampleEvents(const QUrl &url, const QByteArray &program, SampleCounts &counts, QObject *parent)
    : SampleClient(parent)
    , m_url(url)
    , m_program(program)
    , m_counts(counts)
    , m_manager(std::make_unique<QNetworkAccessManager>())
{
    setUpForSamples(*m_manager);
    m_return.setSingleShot(true);
    m_return.setInterval(kReturnPause);
    connect(&m_return, &QTimer::timeout, this, &SampleEvents::open);
    open();
}

SampleEvents::~SampleEvents() = default;

void SampleEvents::end()
{
    m_return.stop();
    m_manager.reset();
}

void SampleEvents::open()
{
    QNetworkRequest request = sampleRequest(m_url, m_program);
    request.setRawHeader("Accept", "text/event-stream");
    request.setRawHeader("Cache-Control", "no-store");
    if (!m_lastId.isEmpty())
        request.setRawHeader("Last-Event-ID", m_lastId);
    m_unread.clear();
    QNetworkReply *reply = m_manager->get(request);
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { read(*reply); });
    connect(reply, &QNetworkReply::finished, &m_return, qOverload<>(&QTimer::start));
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

void SampleEvents::read(QNetworkReply &reply)
{
    m_unread += reply.readAll();
    for (qsizetype end = m_unread.indexOf("\n\n"); end >= 0; end = m_unread.indexOf("\n\n")) {
        takeEvent(m_unread.left(end));
        m_unread.remove(0, end + 2);
    }
    if (m_unread.size() > kLongestEvent)
        reply.abort();
}

void SampleEvents::takeEvent(const QByteArray &event)
{
    bool hasData = false;
    for (const QByteArray &line : event.split('\n')) {
        hasData |= line.startsWith("data:");
        if (line.startsWith("id:"))
            m_lastId = line.mid(3).trimmed();
    }
    m_counts.events += hasData;
}

} // namespace eyewall::desktop
