// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/sampletraffic.h"

#include "app/desktop/samplebrowser.h"
#include "app/desktop/sampleevents.h"
#include "app/desktop/samplegroup.h"
#include "app/desktop/samplehttp.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkReply>

#include <algorithm>
#include <utility>

namespace eyewall::desktop {
namespace {

using namespace std::chrono_literals;
constexpr auto kLongestFarewell = 1s;
constexpr auto kBetweenLines = 2500ms;
constexpr auto kBetweenReadings = 1000ms;
constexpr auto kBetweenEchoes = 1600ms;
constexpr int kOk = 200;

constexpr const char *kBrowsers[] = {"Firefox; Linux",  "Chrome; Windows", "Safari; iPhone",
                                     "Chrome; Android", "Edge; Windows",   "Safari; macOS"};

bool isOfThisComputer(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

bool isWeb(const QUrl &url)
{
    return url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
}

// A server that listens on all addresses listens here as well.
QUrl nearUrl(QUrl url)
{
    const QHostAddress address(url.host());
    if (address == QHostAddress(QHostAddress::AnyIPv4))
        url.setHost(QStringLiteral("127.0.0.1"));
    else if (address == QHostAddress(QHostAddress::AnyIPv6) || address == QHostAddress(QHostAddress::Any))
        url.setHost(QStringLiteral("::1"));
    return url;
}

quint32 seed()
{
    return QRandomGenerator::global()->generate();
}

} // namespace

SampleTraffic::SampleTraffic(QObject *parent)
    : QObject(parent)
{
    setUpForSamples(m_manager);
    m_cut.setSingleShot(true);
    connect(&m_cut, &QTimer::timeout, this, [this] {
        m_clients.clear();
        Q_EMIT ended();
    });
}

SampleTraffic::~SampleTraffic() = default;

QUrl SampleTraffic::urlFor(const monitor::ServerStatus &status)
{
    if (status.state != monitor::ServerStatus::State::Running)
        return {};
    for (const QString &text : status.urls) {
        const QUrl url = nearUrl(QUrl(text));
        if (isWeb(url) && isOfThisComputer(url))
            return url;
    }
    return {};
}

void SampleTraffic::start(const QUrl &url)
{
    if (m_isRunning && m_url == url)
        return;
    m_cut.stop();
    m_clients.clear();
    forgetQuestion();
    if (!isWeb(url) || !isOfThisComputer(url))
        return fail(tr("The sample traffic only speaks to a server on this computer, not to %1.")
                        .arg(url.toDisplayString()));
    m_counts = {};
    m_url = url;
    setRunning(true);
    ask();
}

void SampleTraffic::stop()
{
    if (!m_isRunning)
        return;
    forgetQuestion();
    for (const auto &client : m_clients)
        client->end();
    m_cut.start(kLongestFarewell);
    noteEnded();
    setRunning(false);
}

void SampleTraffic::ask()
{
    m_question =
        m_manager.get(sampleRequest(m_url.resolved(QUrl(QStringLiteral("/api/info"))), "Sample traffic"));
    connect(m_question, &QNetworkReply::finished, this,
            [this] { takeAnswer(*std::exchange(m_question, nullptr)); });
}

/// To be called before another one is asked: the connection of a question is closed with all others.
void SampleTraffic::forgetQuestion()
{
    if (!m_question)
        return;
    m_question->disconnect(this);
    m_question->abort();
    std::exchange(m_question, nullptr)->deleteLater();
    m_manager.clearConnectionCache();
}

void SampleTraffic::takeAnswer(QNetworkReply &reply)
{
    reply.deleteLater();
    m_manager.clearConnectionCache();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QJsonObject info = QJsonDocument::fromJson(reply.readAll()).object();
    if (status == 0)
        fail(tr("The sample traffic cannot reach the server at %1: %2")
                 .arg(m_url.toDisplayString(), reply.errorString()));
    else if (status != kOk || info.value(QLatin1String("name")).toString() != QLatin1String("Eyewall"))
        fail(tr("The sample traffic needs the sample pages, and the server at %1 runs without them.")
                 .arg(m_url.toDisplayString()));
    else
        begin();
}

void SampleTraffic::fail(const QString &sentence)
{
    setRunning(false);
    Q_EMIT failed(sentence);
}

void SampleTraffic::setRunning(bool isRunning)
{
    if (std::exchange(m_isRunning, isRunning) != isRunning)
        Q_EMIT runningChanged(isRunning);
}

void SampleTraffic::begin()
{
    beginBrowsers();
    beginSockets();
}

void SampleTraffic::beginBrowsers()
{
    for (const char *program : kBrowsers)
        add(std::make_unique<SampleBrowser>(m_url, program, seed(), m_counts));
    add(std::make_unique<SampleEvents>(m_url.resolved(QUrl(QStringLiteral("/events/clock"))),
                                       "Firefox; Linux", m_counts));
}

void SampleTraffic::beginSockets()
{
    const std::pair<QString, QStringList> rooms[] = {
        {QStringLiteral("lobby"),
         {QStringLiteral("Ada"), QStringLiteral("Björn"), QStringLiteral("Chiara"), QStringLiteral("Deniz")}},
        {QStringLiteral("weather"), {QStringLiteral("Eye"), QStringLiteral("Coast"), QStringLiteral("Pier")}},
        {QStringLiteral("support"),
         {QStringLiteral("Guest"), QStringLiteral("Mina"), QStringLiteral("Omar")}}};
    const auto stage = [this](const QString &path, std::chrono::milliseconds pause) {
        return SampleStage{m_url.resolved(QUrl(path)), pause, seed(), m_counts};
    };
    int number = 0;
    for (const auto &[room, members] : rooms)
        add(std::make_unique<SampleRoom>(stage(QStringLiteral("/ws/chat/") + room, kBetweenLines), members,
                                         SampleScript::conversation(number++)));
    for (const char *sensor : {"temperature", "wind", "pressure"}) {
        const QString name = QString::fromLatin1(sensor);
        add(std::make_unique<SampleFeed>(stage(QStringLiteral("/ws/topic/") + name, kBetweenReadings), name));
    }
    add(std::make_unique<SampleEcho>(stage(QStringLiteral("/ws/echo"), kBetweenEchoes)));
}

void SampleTraffic::add(std::unique_ptr<SampleClient> client)
{
    connect(client.get(), &SampleClient::ended, this, &SampleTraffic::noteEnded);
    m_clients.push_back(std::move(client));
}

bool SampleTraffic::hasEnded() const
{
    return std::all_of(m_clients.begin(), m_clients.end(),
                       [](const auto &client) { return client->hasEnded(); });
}

// By the timer: a client may be telling of its end just now.
void SampleTraffic::noteEnded()
{
    if (m_cut.isActive() && hasEnded())
        m_cut.start(0);
}

} // namespace eyewall::desktop
