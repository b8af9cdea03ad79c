// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "example.h"

#include "server/testing/await.h"

#include <QtCore/QRegularExpression>

#include <csignal>

using namespace eyewall;

namespace {

constexpr int kLongest = 20'000; // ms

QString pathOf(const QString &name)
{
    return QStringLiteral(EXAMPLES "/") + name;
}

HttpClientOptions browser()
{
    HttpClientOptions options;
    options.cookies = std::make_shared<CookieJar>();
    return options;
}

} // namespace

Example::Example(const QString &name, const QStringList &arguments)
    : m_client(browser())
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(pathOf(name), QStringList(QStringLiteral("0")) + arguments);
    static const QRegularExpression ready(QStringLiteral("listening on (\\S+)\n"));
    while (!m_url.isValid()) {
        if (!m_process.waitForReadyRead(kLongest))
            return;
        m_said += m_process.readAll();
        const QRegularExpressionMatch match = ready.match(QString::fromUtf8(m_said));
        if (match.hasMatch())
            m_url = QUrl(match.captured(1));
    }
}

Example::~Example()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(kLongest);
    }
}

QUrl Example::url(const QByteArray &path) const
{
    return m_url.resolved(QUrl::fromEncoded(path));
}

QUrl Example::webSocketUrl(const QByteArray &path) const
{
    QUrl address = url(path);
    address.setScheme(QStringLiteral("ws"));
    return address;
}

QByteArray Example::said()
{
    m_said += m_process.readAll();
    return m_said;
}

HttpResponse Example::get(const QByteArray &path)
{
    return fetch(HttpRequest(url(path)));
}

HttpResponse Example::post(const QByteArray &path, const QByteArray &body, const QByteArray &type)
{
    return fetch(HttpRequest::post(url(path), body, type));
}

HttpResponse Example::fetch(HttpRequest request)
{
    auto response = testing::await(m_client.fetch(std::move(request)), std::chrono::milliseconds(kLongest));
    if (response)
        return std::move(*response);
    qWarning("%s", qPrintable(response.error().message));
    return {};
}

void Example::signal(int number) const
{
    ::kill(pid_t(m_process.processId()), number);
}

int Example::waitForExit()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kLongest))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray Example::run(const QString &name, const QStringList &arguments, int &exitCode)
{
    QProcess process;
    process.start(pathOf(name), arguments);
    const bool hasEnded = process.waitForFinished(kLongest) && process.exitStatus() == QProcess::NormalExit;
    exitCode = hasEnded ? process.exitCode() : -1;
    return process.readAllStandardOutput();
}
