// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/serverhost.h"

#include "app/host/machineaddresses.h"
#include "app/host/startup.h"
#include "app/host/stopsignals.h"
#include "server/core/logging.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace eyewall::host {
namespace {

void announce(const QStringList &urls)
{
    for (const QString &url : urls)
        std::printf("listening on %s\n", qPrintable(url));
    std::fflush(stdout);
}

} // namespace

ServerHost::ServerHost(const Settings &settings)
    : m_settings(settings)
{
    setLogLevel(settings.logLevel);
}

ServerHost::~ServerHost()
{
    m_source.setSource(nullptr);
    m_control.setControl(nullptr);
}

std::unique_ptr<ServerRun> ServerHost::makeRun() const
{
    Settings settings = m_settings;
    settings.server.lastConnection = m_lastConnection;
    settings.server.lastRequest = m_source.lastRequest();
    return std::make_unique<ServerRun>(settings);
}

core::Result<void> ServerHost::start()
{
    if (m_run)
        return {};
    raiseFileLimit();
    std::unique_ptr<ServerRun> run = makeRun();
    m_control.setControl(&run->server().control());
    m_failure = run->start();
    if (m_failure) {
        m_control.setControl(nullptr);
        m_source.setStatus({monitor::ServerStatus::State::Failed, {}, {}, m_failure->message});
        return core::Error{m_failure->message, m_failure->code};
    }
    m_run = std::move(run);
    m_source.setSource(&m_run->server().source());
    m_source.setUrls(reachableUrls(m_run->server().urls(), m_settings));
    announce(m_run->server().urls());
    return {};
}

void ServerHost::stop(std::function<void()> done)
{
    m_stopped = std::move(done);
    m_failure.reset();
    if (std::exchange(m_isStopping, true) || !m_run)
        return stopped();
    m_stopping.start();
    m_run->drain([this] { stopped(); });
}

void ServerHost::finish(std::function<void()> done)
{
    if (m_isStopping && m_run)
        m_stopped = std::move(done); // in place of what was to come behind the stop
    else
        stop(std::move(done));
}

void ServerHost::restart(const Settings &settings, std::function<void()> done)
{
    stop([this, settings, told = std::move(done)] {
        m_settings = settings;
        (void)start(); // failure() and the status of the source tell of it
        told();
    });
}

void ServerHost::cut()
{
    if (m_isStopping)
        stopped();
}

void ServerHost::stopped()
{
    if (m_run) {
        StopSignals::letGo(); // a handler that never returns would hold this up
        m_run->server().stop();
        m_lastConnection = m_run->server().lastConnection();
        m_source.setSource(nullptr);
        m_control.setControl(nullptr);
        m_run.reset();
        StopSignals::takeBack();
    }
    m_isStopping = false;
    if (const std::function<void()> done = std::exchange(m_stopped, nullptr))
        done();
}

std::chrono::milliseconds ServerHost::timeLeft() const
{
    if (!m_isStopping)
        return {};
    const std::chrono::milliseconds gone(m_stopping.elapsed());
    return std::max(m_settings.drainTime - gone, std::chrono::milliseconds());
}

QStringList ServerHost::urls() const
{
    return m_run ? m_run->server().urls() : QStringList();
}

void ServerHost::reloadTls()
{
    if (!m_run)
        return;
    const core::Result<void> done = m_run->server().reloadTls();
    const QString problem = done ? QString()
                                 : tr("The certificates were not read again, the old ones stay in use: %1")
                                       .arg(done.error().message);
    m_run->server().setNotice(problem);
    if (!done)
        qCWarning(generalLog, "%s", qUtf8Printable(problem));
    else
        qCInfo(generalLog, "The certificates were read again");
}

} // namespace eyewall::host
