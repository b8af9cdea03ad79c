// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/serverhost.h"

#include "app/host/samples.h"
#include "app/host/startup.h"
#include "app/host/stopsignals.h"
#include "server/core/logging.h"
#include "server/web/registrationerror.h"

#include <QtCore/QFile>

#include <cstdio>
#include <utility>

namespace eyewall::host {
namespace {

constexpr quint16 kUsualPort = 8080;
constexpr quint16 kLastUsualPort = 8099;

bool isTaken(const core::Result<quint16> &bound)
{
    return !bound && bound.error().code == std::errc::address_in_use;
}

void announce(const QStringList &urls)
{
    for (const QString &url : urls)
        std::printf("listening on %s\n", qPrintable(url));
    std::fflush(stdout);
}

} // namespace

ServerHost::ServerHost(const Settings &settings)
    : m_settings(settings)
    , m_server(m_application, settings.server)
    , m_info(m_server, m_application)
    , m_live(m_server, m_info)
{
    setLogLevel(settings.logLevel);
    try {
        addRoutes();
    } catch (const RegistrationError &error) {
        m_routeError = QString::fromUtf8(error.what());
    }
}

ServerHost::~ServerHost()
{
    m_live.stop();
    m_server.stop();
}

void ServerHost::addRoutes()
{
    m_application.compress();
    for (const Mount &mount : m_settings.mounts)
        m_application.files(mount.path, mount.folder);
    if (m_settings.hasSamples)
        addSamples(m_application, m_info, m_settings.maxMessageSize);
    if (!m_settings.root.isEmpty())
        m_application.files("/", m_settings.root);
}

core::Result<void> ServerHost::start()
{
    raiseFileLimit();
    core::Result<void> done = m_routeError.isEmpty() ? listen() : core::Error{m_routeError, {}};
    if (!done) {
        m_server.setFailed(done.error().message);
        return done;
    }
    m_info.setUrls(m_server.urls());
    m_live.start();
    announce(m_server.urls());
    return done;
}

core::Result<void> ServerHost::listen()
{
    if (m_settings.listen.empty() && m_settings.tlsListen.empty())
        return listenAsUsual();
    core::Result<void> done;
    for (auto address = m_settings.listen.begin(); done && address != m_settings.listen.end(); ++address)
        done = listenOn(*address, false);
    for (auto address = m_settings.tlsListen.begin(); done && address != m_settings.tlsListen.end();
         ++address)
        done = listenOn(*address, true);
    return done;
}

core::Result<void> ServerHost::listenOn(const ListenAddress &address, bool isTls)
{
    ListenOptions options;
    options.address = address.address;
    options.port = address.port;
    options.unixPath = QFile::encodeName(address.unixPath);
    if (isTls)
        options.tls = TlsConfig{m_settings.certificates};
    const core::Result<quint16> bound = m_server.listen(options);
    return bound ? core::Result<void>() : listenError(address, bound.error());
}

core::Result<void> ServerHost::listenAsUsual()
{
    ListenAddress address;
    core::Result<quint16> bound = m_server.listen(address.address, kUsualPort);
    while (isTaken(bound) && address.port++ < kLastUsualPort)
        bound = m_server.listen(address.address, address.port);
    if (isTaken(bound))
        bound = m_server.listen(address.address, 0);
    if (!bound)
        return listenError(address, bound.error());
    if (*bound != kUsualPort)
        m_server.setNotice(tr("Port %1 is in use: listening on %2 instead.").arg(kUsualPort).arg(*bound));
    return {};
}

core::Error ServerHost::listenError(const ListenAddress &address, const core::Error &error)
{
    const bool isTaken = error.code == std::errc::address_in_use;
    if (isTaken && !address.unixPath.isEmpty())
        return {tr("The socket %1 is served by another program. Stop that one, or choose another name.")
                    .arg(address.unixPath),
                error.code};
    const QString reason = isTaken
                               ? tr("Port %1 of %2 is in use by another program. Stop that one, or choose "
                                    "another port with --listen.")
                                     .arg(address.port)
                                     .arg(address.address.toString())
                               : tr("Cannot listen on %1: %2").arg(address.text(), error.message);
    return {reason, error.code};
}

void ServerHost::reloadTls()
{
    const core::Result<void> done = m_server.reloadTls();
    const QString problem = done ? QString()
                                 : tr("The certificates were not read again, the old ones stay in use: %1")
                                       .arg(done.error().message);
    m_server.setNotice(problem);
    if (!done)
        qCWarning(generalLog, "%s", qUtf8Printable(problem));
    else
        qCInfo(generalLog, "The certificates were read again");
}

void ServerHost::stop(std::function<void()> done)
{
    m_stopped = std::move(done);
    if (std::exchange(m_isStopping, true) || !m_server.isRunning())
        return stopped();
    m_live.stop();
    m_server.drain(m_settings.drainTime, [this] { stopped(); });
}

void ServerHost::stopped()
{
    StopSignals::letGo(); // a handler that never returns would hold this up
    m_server.stop();
    if (const std::function<void()> done = std::exchange(m_stopped, nullptr))
        done();
}

} // namespace eyewall::host
