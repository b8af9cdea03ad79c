// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/serverhost.h"
#include "app/host/startup.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

class QSettings;

namespace eyewall::desktop {

/// What a person does with the server: start, stop, other settings, sharing. Its settings are the saved
/// ones, over these what the program was started with, over both what was chosen for this session alone.
/// Thread: GUI.
class ServerLife final : public QObject {
    Q_OBJECT

public:
    using State = monitor::ServerStatus::State;

    /// `saved` lives longer. `defaults` are what `asked` was made with.
    ServerLife(const host::Startup &asked, const host::Settings &defaults, QSettings &saved,
               QObject *parent = nullptr);
    ~ServerLife() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] quint64 connections() const;
    /// Until what still runs is cut, while the server stops.
    [[nodiscard]] std::chrono::milliseconds timeLeft() const { return m_host.timeLeft(); }
    /// Of the latest start; nothing when it went well.
    [[nodiscard]] const std::optional<host::StartFailure> &failure() const { return m_host.failure(); }
    /// What it runs with, or would start with.
    [[nodiscard]] const host::Settings &settings() const { return m_host.settings(); }
    /// Something that a person should know besides the server's status; empty: nothing.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// How many there were: one that comes again counts again.
    [[nodiscard]] int problems() const { return m_problems; }
    [[nodiscard]] monitor::Source &source() { return m_host.source(); }
    [[nodiscard]] monitor::Control &control() { return m_host.control(); }

    core::Result<void> start();
    void stop();
    void restart();
    /// Ends at once what stop(), restart() or finish() still wait for.
    void cut();
    /// Stops for good, then calls `done`. The second time it does not wait.
    void finish(std::function<void()> done);
    void reloadCertificates() { m_host.reloadTls(); }

    /// What was given when the program was started.
    [[nodiscard]] const host::OptionValues &given() const { return m_given; }
    [[nodiscard]] const host::OptionValues &saved() const { return m_saved; }
    [[nodiscard]] const host::Settings &defaults() const { return m_defaults; }
    /// Whether these could be saved: as a whole, with what was given over them. A certificate without an
    /// address for HTTPS waits for one.
    [[nodiscard]] core::Result<host::Settings> check(const host::OptionValues &saved) const;
    /// Whether saving these would change nothing: they are what is saved, and what it runs with, or would
    /// start with, but for sharing. After a start that failed nothing is in force.
    [[nodiscard]] bool isInForce(const host::OptionValues &saved) const;
    /// Saves them. A server that runs, or failed to, starts with them; a choice for this session is over.
    void save(const host::OptionValues &saved);

    /// Whether it listens for the whole network because a person switched that on here, which is never
    /// remembered.
    [[nodiscard]] bool isShared() const { return m_isShared; }
    /// Starts again on all addresses of this machine, or no longer.
    void setShared(bool isShared);
    /// The settings that sharing would run with.
    [[nodiscard]] host::Settings sharedSettings() const;

    /// Ways out of failure(), which start the server again.
    void useNextFreePort();
    void useFolder(const QString &folder);

Q_SIGNALS:
    /// What is above has changed in another way than source() tells.
    void changed();

private:
    [[nodiscard]] host::OptionValues values() const;
    void takeSettings();
    void startAgain();
    void choose(const QString &option, const QList<host::OptionValue> &values);
    void setProblem(const QString &problem);
    void checkSharing();

    const host::OptionValues m_given;
    const host::Settings m_defaults;
    QSettings &m_store;
    host::OptionValues m_saved;
    host::OptionValues m_session;
    host::Settings m_settings; ///< when it is not shared
    QStringList m_sharedUrls;  ///< of the listeners that sharing replaced
    QString m_problem;
    int m_problems = 0;
    bool m_isShared = false;
    bool m_isStopWanted = false; ///< a person stopped it, or is about to have it stopped
    bool m_isFinishing = false;
    host::ServerHost m_host;
};

} // namespace eyewall::desktop
