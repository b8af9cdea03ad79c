// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/serverrun.h"

#include "app/host/samples.h"
#include "server/web/registrationerror.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>

namespace eyewall::host {
namespace {

constexpr quint16 kUsualPort = 8080;
constexpr quint16 kLastUsualPort = 8099;

bool isTaken(const core::Result<quint16> &bound)
{
    return !bound && bound.error().code == std::errc::address_in_use;
}

bool isServable(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isDir() && info.isReadable() && info.isExecutable();
}

} // namespace

ServerRun::ServerRun(const Settings &settings)
    : m_settings(settings)
    , m_server(m_application, settings.server)
    , m_info(m_server, m_application)
    , m_live(m_server, m_info)
{
    try {
        addRoutes();
    } catch (const RegistrationError &error) {
        m_routeError = QString::fromUtf8(error.what());
    }
}

ServerRun::~ServerRun()
{
    m_live.stop();
    m_server.stop();
}

void ServerRun::addRoutes()
{
    m_application.compress();
    for (const Mount &mount : m_settings.mounts)
        m_application.files(mount.path, mount.folder);
    if (m_settings.hasSamples)
        addSamples(m_application, m_info, m_settings.maxMessageSize);
    if (!m_settings.root.isEmpty())
        m_application.files("/", m_settings.root);
}

std::optional<StartFailure> ServerRun::start()
{
    std::optional<StartFailure> failure = missingFolder();
    if (!failure && !m_routeError.isEmpty())
        failure = StartFailure{StartFailure::Kind::Other, m_routeError, {}, {}, {}};
    if (!failure)
        failure = listen();
    if (failure)
        return failure;
    m_info.setUrls(m_server.urls());
    m_live.start();
    return {};
}

std::optional<StartFailure> ServerRun::missingFolder() const
{
    if (!m_settings.root.isEmpty() && !isServable(m_settings.root))
        return folderFailure(m_settings.root);
    for (const Mount &mount : m_settings.mounts) {
        if (!isServable(mount.folder))
            return folderFailure(mount.folder);
    }
    return {};
}

std::optional<StartFailure> ServerRun::listen()
{
    if (m_settings.listen.empty() && m_settings.tlsListen.empty())
        return listenAsUsual();
    for (const ListenAddress &address : m_settings.listen) {
        if (std::optional<StartFailure> failure = listenOn(address, false))
            return failure;
    }
    for (const ListenAddress &address : m_settings.tlsListen) {
        if (std::optional<StartFailure> failure = listenOn(address, true))
            return failure;
    }
    return {};
}

std::optional<StartFailure> ServerRun::listenOn(const ListenAddress &address, bool isTls)
{
    ListenOptions options;
    options.address = address.address;
    options.port = address.port;
    options.unixPath = QFile::encodeName(address.unixPath);
    if (isTls)
        options.tls = TlsConfig{m_settings.certificates};
    const core::Result<quint16> bound = m_server.listen(options);
    if (bound)
        return {};
    return listenFailure(address, isTls, bound.error());
}

std::optional<StartFailure> ServerRun::listenAsUsual()
{
    ListenAddress address;
    core::Result<quint16> bound = m_server.listen(address.address, kUsualPort);
    while (isTaken(bound) && address.port++ < kLastUsualPort)
        bound = m_server.listen(address.address, address.port);
    if (isTaken(bound))
        bound = m_server.listen(address.address, 0);
    if (!bound)
        return listenFailure(address, false, bound.error());
    if (*bound != kUsualPort)
        m_server.setNotice(tr("Port %1 is in use: listening on %2 instead.").arg(kUsualPort).arg(*bound));
    return {};
}

// Later: what ends in `done` may be this, and the server is still busy with telling.
void ServerRun::drain(std::function<void()> done)
{
    m_live.stop();
    m_server.drain(m_settings.drainTime,
                   [this, callback = std::move(done)] { QTimer::singleShot(0, &m_context, callback); });
}

} // namespace eyewall::host
