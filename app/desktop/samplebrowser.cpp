// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/samplebrowser.h"

#include "app/desktop/samplehttp.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

namespace eyewall::desktop {
namespace {

using namespace std::chrono_literals;
constexpr auto kReading = 900ms; // between two pages
constexpr auto kLoading = 25ms;  // between the parts of one
constexpr auto kRetry = 1500ms;  // when the server does not answer
constexpr int kMostOpen = 6;     // as browsers do
constexpr int kForgets = 12;     // an empty cache, once in so many pages
constexpr int kNotModified = 304;
constexpr int kFirstRefusal = 400;

} // namespace

SampleBrowser::SampleBrowser(const QUrl &url, const QByteArray &program, quint32 seed, SampleCounts &counts,
                             QObject *parent)
    : SampleClient(parent)
    , m_url(url)
    , m_program(program)
    , m_counts(counts)
    , m_script(seed)
    , m_manager(std::make_unique<QNetworkAccessManager>())
{
    setUpForSamples(*m_manager);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SampleBrowser::act);
    m_timer.start(m_script.pause(kLoading * 4));
}

SampleBrowser::~SampleBrowser() = default;

void SampleBrowser::end()
{
    m_timer.stop();
    m_manager.reset(); // with its replies and connections
}

void SampleBrowser::act()
{
    if (m_waiting.empty()) {
        const std::vector<SampleRequest> visit = m_script.visit();
        m_waiting.assign(visit.begin(), visit.end());
        if (m_script.chance(kForgets))
            m_tags.clear();
    }
    if (m_open < kMostOpen) {
        send(m_waiting.front());
        m_waiting.pop_front();
    }
    m_timer.start(m_script.pause(m_waiting.empty() ? kReading : kLoading));
}

void SampleBrowser::send(const SampleRequest &request)
{
    QNetworkReply *answer = reply(request);
    ++m_open;
    connect(answer, &QNetworkReply::finished, this,
            [this, answer, path = request.path] { take(*answer, path); });
}

QNetworkReply *SampleBrowser::reply(const SampleRequest &request)
{
    QNetworkRequest message = sampleRequest(m_url.resolved(QUrl(request.path)), m_program);
    if (request.isCached && m_tags.contains(request.path))
        message.setRawHeader("If-None-Match", m_tags.value(request.path));
    if (!request.type.isEmpty())
        message.setHeader(QNetworkRequest::ContentTypeHeader, request.type);
    if (request.method == "GET")
        return m_manager->get(message);
    if (request.method == "HEAD")
        return m_manager->head(message);
    return m_manager->sendCustomRequest(message, request.method, request.body);
}

void SampleBrowser::take(QNetworkReply &reply, const QString &path)
{
    --m_open;
    reply.deleteLater();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return noteFailure();
    ++m_counts.requests;
    m_counts.unchanged += status == kNotModified;
    m_counts.refused += status >= kFirstRefusal;
    if (reply.hasRawHeader("ETag"))
        m_tags.insert(path, reply.rawHeader("ETag"));
}

/// The rest of the page would fail as well.
void SampleBrowser::noteFailure()
{
    ++m_counts.failures;
    m_waiting.clear();
    m_timer.start(m_script.pause(kRetry));
}

} // namespace eyewall::desktop
