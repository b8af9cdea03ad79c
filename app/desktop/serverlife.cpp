// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/serverlife.h"

#include "app/desktop/optioncheck.h"
#include "app/desktop/savedvalues.h"
#include "app/host/machineaddresses.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace eyewall::desktop {

namespace {

// A certificate is kept while HTTPS is switched off, and then not used.
host::OptionValues inUse(const host::OptionValues &saved, const host::OptionValues &given)
{
    const QString listen = QStringLiteral("tls-listen");
    host::OptionValues used = saved;
    if (!saved.contains(listen) && !given.contains(listen)) {
        used.remove(QStringLiteral("tls-cert"));
        used.remove(QStringLiteral("tls-key"));
    }
    return used;
}

bool haveSameTexts(const host::OptionValues &left, const host::OptionValues &right)
{
    const auto isSame = [](const host::OptionValue &one, const host::OptionValue &other) {
        return one.text == other.text;
    };
    const auto areSame = [&](const QList<host::OptionValue> &some, const QList<host::OptionValue> &others) {
        return std::equal(some.begin(), some.end(), others.begin(), others.end(), isSame);
    };
    return left.keys() == right.keys() && std::equal(left.begin(), left.end(), right.begin(), areSame);
}

// What the failure is about, with another folder in its place.
QString replacedFolder(const host::OptionValue &value, bool isMount, const QString &old,
                       const QString &folder)
{
    const qsizetype begin = isMount ? value.text.indexOf(QLatin1Char('=')) + 1 : 0;
    const QDir base(value.folder.isEmpty() ? QDir::currentPath() : value.folder);
    const QString named = QFileInfo(base.filePath(value.text.mid(begin))).absoluteFilePath();
    return named == old ? value.text.left(begin) + folder : value.text;
}

} // namespace

ServerLife::ServerLife(const host::Startup &asked, const host::Settings &defaults, QSettings &saved,
                       QObject *parent)
    : QObject(parent)
    , m_given(asked.given)
    , m_defaults(defaults)
    , m_store(saved)
    , m_saved(readSavedValues(saved))
    , m_settings(asked.settings)
    , m_host(asked.settings)
{
    takeSettings();
    m_host.setSettings(m_settings);
}

ServerLife::~ServerLife() = default;

ServerLife::State ServerLife::state() const
{
    if (m_host.isStopping())
        return State::Draining;
    if (m_host.isRunning())
        return State::Running;
    return m_host.failure() ? State::Failed : State::Stopped;
}

quint64 ServerLife::connections() const
{
    return m_host.source().totals().connectionsOpen();
}

host::OptionValues ServerLife::values() const
{
    return host::mergedValues(host::mergedValues(inUse(m_saved, m_given), m_given), m_session);
}

// A folder may come back, so that one that is missing fails the start, where there is a way out of it.
void ServerLife::takeSettings()
{
    core::Result<host::Settings> settings =
        host::makeSettings(values(), m_defaults, host::Folders::MayBeMissing);
    setProblem(settings ? QString()
                        : tr("The saved settings of the server are not used: %1")
                              .arg(asSentence(settings.error().message, savedValue({}).origin)));
    if (settings)
        m_settings = std::move(*settings);
}

core::Result<host::Settings> ServerLife::check(const host::OptionValues &saved) const
{
    return host::makeSettings(host::mergedValues(inUse(saved, m_given), m_given), m_defaults);
}

bool ServerLife::isInForce(const host::OptionValues &saved) const
{
    return state() != State::Failed && haveSameTexts(saved, m_saved) &&
           haveSameTexts(host::mergedValues(inUse(saved, m_given), m_given), values());
}

core::Result<void> ServerLife::start()
{
    m_isStopWanted = false;
    core::Result<void> started = m_host.start();
    checkSharing();
    Q_EMIT changed();
    return started;
}

void ServerLife::stop()
{
    if (!m_host.isRunning() || m_host.isStopping())
        return;
    m_isShared = false;
    m_isStopWanted = true;
    m_host.setSettings(m_settings);
    m_host.stop([this] { Q_EMIT changed(); });
    Q_EMIT changed();
}

void ServerLife::finish(std::function<void()> done)
{
    if (std::exchange(m_isFinishing, true))
        m_host.stop(std::move(done));
    else
        m_host.finish(std::move(done));
    Q_EMIT changed();
}

void ServerLife::restart()
{
    startAgain();
}

void ServerLife::cut()
{
    m_host.cut();
}

// With m_settings, shared or not.
void ServerLife::startAgain()
{
    m_isStopWanted = false;
    const host::Settings next = m_isShared ? host::sharedOnNetwork(m_settings, m_sharedUrls) : m_settings;
    m_host.restart(next, [this] {
        checkSharing();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void ServerLife::save(const host::OptionValues &saved)
{
    const State before = state();
    m_saved = saved;
    m_session.clear();
    saveValues(m_store, saved);
    takeSettings();
    m_isShared = false; // what it would show may be something else now
    m_sharedUrls.clear();
    if (before == State::Stopped || m_isStopWanted)
        m_host.setSettings(m_settings);
    else
        startAgain();
    Q_EMIT changed();
}

void ServerLife::setShared(bool isShared)
{
    if (m_isShared == isShared)
        return;
    m_isShared = isShared;
    setProblem({});
    if (isShared)
        m_sharedUrls = m_host.urls();
    startAgain();
    if (!isShared)
        cut(); // what comes from the network ends now
}

host::Settings ServerLife::sharedSettings() const
{
    return host::sharedOnNetwork(m_settings, m_host.urls());
}

// Sharing must not be what keeps the server from running.
void ServerLife::checkSharing()
{
    if (!m_isShared || !m_host.failure())
        return;
    const QString reason = m_host.failure()->message;
    m_isShared = false;
    m_host.setSettings(m_settings);
    (void)m_host.start();
    setProblem(tr("The server is not shared on the network: %1").arg(reason));
}

void ServerLife::choose(const QString &option, const QList<host::OptionValue> &values)
{
    if (m_given.contains(option))
        m_session.insert(option, values);
    else
        m_saved.insert(option, values);
    takeSettings();
}

void ServerLife::useNextFreePort()
{
    if (!failure())
        return;
    const host::ListenAddress taken = failure()->address;
    const quint16 port = host::nextFreePort(taken.address, taken.port).value_or(0);
    for (const QString &option : {QStringLiteral("listen"), QStringLiteral("tls-listen")}) {
        QList<host::OptionValue> addresses = values().value(option);
        for (host::OptionValue &value : addresses) {
            core::Result<host::ListenAddress> address = host::parseListenAddress(value.text);
            if (!address || *address != taken)
                continue;
            address->port = port;
            value.text = address->text();
            m_session.insert(option, addresses);
        }
    }
    takeSettings();
    startAgain();
}

void ServerLife::useFolder(const QString &folder)
{
    if (!failure())
        return;
    const QString missing = failure()->folder;
    for (const QString &option : {QStringLiteral("root"), QStringLiteral("mount")}) {
        QList<host::OptionValue> folders = values().value(option);
        bool isChanged = false;
        for (host::OptionValue &value : folders) {
            const QString text = replacedFolder(value, option == QLatin1String("mount"), missing, folder);
            isChanged = isChanged || text != value.text;
            value.text = text;
        }
        if (isChanged)
            choose(option, folders);
    }
    saveValues(m_store, m_saved);
    startAgain();
}

void ServerLife::setProblem(const QString &problem)
{
    m_problem = problem;
    if (!problem.isEmpty())
        ++m_problems;
}

} // namespace eyewall::desktop
