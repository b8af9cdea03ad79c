// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "daemon.h"

#include <csignal>

namespace {

constexpr int kLongestRun = 20'000; // ms

} // namespace

Daemon::Daemon(const QStringList &arguments, bool keepsErrors)
{
    const QStringList listen{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
    if (!keepsErrors)
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(EYEWALLD), listen + arguments);
    readLines(1 + arguments.count(QStringLiteral("--listen")) +
              arguments.count(QStringLiteral("--tls-listen")));
}

Daemon::~Daemon()
{
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished(kLongestRun);
    }
}

void Daemon::readLines(qsizetype count)
{
    while (m_lines.size() < count) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(kLongestRun))
            return;
        while (m_process.canReadLine())
            m_lines.append(m_process.readLine());
    }
}

QByteArrayList Daemon::run(const QStringList &arguments, int &exitCode)
{
    QProcess process;
    process.start(QStringLiteral(EYEWALLD), arguments);
    const bool hasEnded =
        process.waitForFinished(kLongestRun) && process.exitStatus() == QProcess::NormalExit;
    exitCode = hasEnded ? process.exitCode() : -1;
    return {process.readAllStandardOutput(), process.readAllStandardError()};
}

QUrl Daemon::url(const QString &path, const QString &scheme) const
{
    const QByteArray start = "listening on ";
    QUrl url;
    if (isReady() && m_lines.first().startsWith(start))
        url = QUrl(QString::fromLatin1(m_lines.first().sliced(start.size()).trimmed()));
    url.setPath(path);
    url.setScheme(scheme);
    return url;
}

QByteArray Daemon::urlText(qsizetype line) const
{
    return m_lines.value(line).mid(int(sizeof "listening on " - 1)).trimmed();
}

bool Daemon::hasComplained(const QByteArray &text)
{
    m_process.setReadChannel(QProcess::StandardError);
    m_errors += m_process.readAllStandardError();
    while (!m_errors.contains(text)) {
        if (!m_process.waitForReadyRead(kLongestRun))
            return false;
        m_errors += m_process.readAllStandardError();
    }
    return true;
}

void Daemon::signal(int number) const
{
    ::kill(pid_t(m_process.processId()), number);
}

int Daemon::waitForExit()
{
    if (isRunning() && !m_process.waitForFinished(kLongestRun))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}
