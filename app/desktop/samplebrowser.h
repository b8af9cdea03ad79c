// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/sampleclient.h"
#include "app/desktop/samplecounts.h"
#include "app/desktop/samplescript.h"

#include <QtCore/QHash>
#include <QtCore/QTimer>
#include <QtCore/QUrl>

#include <deque>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace eyewall::desktop {

/// A person with a browser: loads pages with their assets, reads a moment, calls an API, and asks again for
/// what it has only if that changed. About five requests a second, six at most at the same time.
/// Thread: its loop.
class SampleBrowser final : public SampleClient {
    Q_OBJECT

public:
    /// `program` as in sampleRequest(); `counts` outlives it.
    SampleBrowser(const QUrl &url, const QByteArray &program, quint32 seed, SampleCounts &counts,
                  QObject *parent = nullptr);
    ~SampleBrowser() override;

    void end() override;
    [[nodiscard]] bool hasEnded() const override { return !m_manager; }

private:
    void act();
    void send(const SampleRequest &request);
    [[nodiscard]] QNetworkReply *reply(const SampleRequest &request);
    void take(QNetworkReply &reply, const QString &path);
    void noteFailure();

    const QUrl m_url;
    const QByteArray m_program;
    SampleCounts &m_counts;
    SampleScript m_script;
    QTimer m_timer;
    std::deque<SampleRequest> m_waiting;
    QHash<QString, QByteArray> m_tags; ///< by path
    int m_open = 0;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace eyewall::desktop
