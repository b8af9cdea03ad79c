// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QProcess>
#include <QtCore/QUrl>

/// eyewalld as a process on a free port. Thread: one.
class Daemon final {
public:
    explicit Daemon(const QStringList &arguments = {}, bool keepsErrors = false);
    /// Kills what still runs.
    ~Daemon();

    /// The line at this place, as an address.
    [[nodiscard]] QByteArray urlText(qsizetype line) const;
    /// Without "--listen 127.0.0.1:0", which the constructor adds.
    static QByteArrayList run(const QStringList &arguments, int &exitCode);

    [[nodiscard]] bool isReady() const { return !m_lines.isEmpty(); }
    [[nodiscard]] const QByteArrayList &readyLines() const { return m_lines; }
    [[nodiscard]] QUrl url(const QString &path, const QString &scheme = QStringLiteral("http")) const;
    [[nodiscard]] quint16 port() const { return quint16(url(QString()).port()); }
    [[nodiscard]] qint64 process() const { return m_process.processId(); }
    void signal(int number) const;
    /// Standard error, when `keepsErrors` was asked for; waits until it contains this.
    [[nodiscard]] bool hasComplained(const QByteArray &text);
    /// The exit code; -1 when it does not end in 20 s, or crashes.
    [[nodiscard]] int waitForExit();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

private:
    void readLines(qsizetype count);

    QProcess m_process;
    QByteArrayList m_lines;
    QByteArray m_errors;
};
