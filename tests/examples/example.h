// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/httpclient.h"

#include <QtCore/QProcess>

/// A program of server/examples on a free port. Thread: the test's.
class Example final {
public:
    explicit Example(const QString &name, const QStringList &arguments = {});
    /// Kills what still runs.
    ~Example();

    /// False when it did not tell where it listens.
    [[nodiscard]] bool isReady() const { return m_url.isValid(); }
    [[nodiscard]] QUrl url(const QByteArray &path = "/") const;
    [[nodiscard]] QUrl webSocketUrl(const QByteArray &path) const;
    /// What it has said, for a test that fails.
    [[nodiscard]] QByteArray said();

    /// The answer; status 0 when there is none.
    eyewall::HttpResponse get(const QByteArray &path);
    eyewall::HttpResponse post(const QByteArray &path, const QByteArray &body,
                               const QByteArray &type = "application/x-www-form-urlencoded");
    eyewall::HttpResponse fetch(eyewall::HttpRequest request);
    /// A browser's: keeps cookies and follows redirects.
    [[nodiscard]] eyewall::HttpClient &client() { return m_client; }

    void signal(int number) const;
    /// Its exit code; -1 when it does not end or crashes.
    [[nodiscard]] int waitForExit();

    /// Runs one to its end; its output, and its exit code.
    static QByteArray run(const QString &name, const QStringList &arguments, int &exitCode);

private:
    QProcess m_process;
    QByteArray m_said;
    QUrl m_url;
    eyewall::HttpClient m_client;
};
