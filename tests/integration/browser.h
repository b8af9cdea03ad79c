// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtWebSockets/QWebSocket>

#include <optional>

namespace eyewall::test {

/// A headless Chromium, driven over its DevTools protocol. Thread: GUI; functions that wait run the loop.
class Browser {
public:
    Browser();
    ~Browser();

    /// False when there is no browser, or it does not answer.
    [[nodiscard]] bool start();
    /// What the browser wrote, for a test that fails.
    [[nodiscard]] QByteArray output() { return m_process.readAll(); }
    /// Opens a page in a tab of its own; returns its session, empty when it failed.
    [[nodiscard]] QString openTab(const QString &url);
    /// The value of a script in a tab.
    [[nodiscard]] QJsonValue evaluate(const QString &tab, const QString &script);
    /// Evaluates the script until it is true, for a limited time.
    [[nodiscard]] bool waitUntil(const QString &tab, const QString &script);

private:
    [[nodiscard]] QJsonObject call(const QString &method, const QJsonObject &parameters,
                                   const QString &session = {});
    void receive(const QString &text);

    QTemporaryDir m_profile;
    QProcess m_process;
    QWebSocket m_socket;
    int m_calls = 0;
    std::optional<QJsonObject> m_answer; ///< to the latest call
};

} // namespace eyewall::test
