// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/sampleclient.h"
#include "app/desktop/samplecounts.h"
#include "server/monitor/source.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>

#include <memory>
#include <vector>

namespace eyewall::desktop {

/// Traffic to look at: browsers, chat rooms, feeds and a stream of events, through real sockets to the server
/// of this program and to no other computer. 20 to 40 requests and 10 to 20 messages a second; every client
/// is marked, see support::isSample(). It outlives stops and starts of the server. Thread: GUI.
class SampleTraffic final : public QObject {
    Q_OBJECT

public:
    explicit SampleTraffic(QObject *parent = nullptr);
    /// Cuts what is left.
    ~SampleTraffic() override;

    /// Where a server with this status can be reached from this computer; invalid: nowhere.
    [[nodiscard]] static QUrl urlFor(const monitor::ServerStatus &status);
    [[nodiscard]] static bool canRun(const monitor::ServerStatus &status) { return urlFor(status).isValid(); }

    /// Asks first whether that server has the sample pages; failed() when not. Running to the same address
    /// already, nothing happens; to another one, it moves.
    void start(const QUrl &url);
    /// Closes all in order, the WebSockets with 1000; after a second it cuts them.
    void stop();
    /// From start() to stop() or failed().
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const SampleCounts &counts() const { return m_counts; }

Q_SIGNALS:
    void runningChanged(bool isRunning);
    /// It has stopped, and why, as a sentence for people.
    void failed(const QString &sentence);
    /// After stop(), when no connection is left.
    void ended();

private:
    void ask();
    void forgetQuestion();
    void takeAnswer(QNetworkReply &reply);
    void fail(const QString &sentence);
    void setRunning(bool isRunning);
    void begin();
    void beginBrowsers();
    void beginSockets();
    void add(std::unique_ptr<SampleClient> client);
    [[nodiscard]] bool hasEnded() const;
    void noteEnded();

    QUrl m_url;
    bool m_isRunning = false;
    SampleCounts m_counts;
    QNetworkAccessManager m_manager;
    QNetworkReply *m_question = nullptr; ///< while nobody has answered whether the samples are there
    QTimer m_cut;
    std::vector<std::unique_ptr<SampleClient>> m_clients;
};

} // namespace eyewall::desktop
