// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/integration/browser.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

namespace eyewall::test {

namespace {

constexpr int kPatience = 60'000; // ms

} // namespace

Browser::Browser()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                     [this](const QString &text) { receive(text); });
}

Browser::~Browser()
{
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        (void)call(QStringLiteral("Browser.close"), {});
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool Browser::start()
{
    // The sandbox needs rights that containers do not have; the rest keeps it from calling home.
    m_process.start(QStringLiteral("chromium"),
                    {QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"),
                     QStringLiteral("--disable-gpu"), QStringLiteral("--disable-quic"),
                     QStringLiteral("--disable-dev-shm-usage"), QStringLiteral("--no-first-run"),
                     QStringLiteral("--no-proxy-server"), QStringLiteral("--disable-background-networking"),
                     QStringLiteral("--disable-component-update"), QStringLiteral("--disable-sync"),
                     QStringLiteral("--disable-renderer-backgrounding"),
                     QStringLiteral("--remote-allow-origins=*"), QStringLiteral("--remote-debugging-port=0"),
                     QStringLiteral("--user-data-dir=") + m_profile.path(), QStringLiteral("about:blank")});
    if (!m_process.waitForStarted())
        return false;
    QList<QByteArray> lines;
    const auto isReady = [&] {
        QFile file(m_profile.filePath(QStringLiteral("DevToolsActivePort")));
        lines = file.open(QFile::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
        return lines.size() >= 2;
    };
    if (!QTest::qWaitFor(isReady, kPatience))
        return false;
    m_socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1%2")
                           .arg(QString::fromLatin1(lines[0]), QString::fromLatin1(lines[1]))));
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, kPatience);
}

void Browser::receive(const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    if (message.value(QStringLiteral("id")).toInt() == m_calls)
        m_answer = message;
}

QJsonObject Browser::call(const QString &method, const QJsonObject &parameters, const QString &session)
{
    QJsonObject message{{QStringLiteral("id"), ++m_calls},
                        {QStringLiteral("method"), method},
                        {QStringLiteral("params"), parameters}};
    if (!session.isEmpty())
        message.insert(QStringLiteral("sessionId"), session);
    m_answer.reset();
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    if (!QTest::qWaitFor([this] { return m_answer.has_value(); }, kPatience))
        return {};
    return m_answer->value(QStringLiteral("result")).toObject();
}

QString Browser::openTab(const QString &url)
{
    const QJsonObject tab = call(QStringLiteral("Target.createTarget"), {{QStringLiteral("url"), url}});
    const QJsonObject session = call(QStringLiteral("Target.attachToTarget"),
                                     {{QStringLiteral("targetId"), tab.value(QStringLiteral("targetId"))},
                                      {QStringLiteral("flatten"), true}});
    return session.value(QStringLiteral("sessionId")).toString();
}

QJsonValue Browser::evaluate(const QString &tab, const QString &script)
{
    const QJsonObject answer =
        call(QStringLiteral("Runtime.evaluate"),
             {{QStringLiteral("expression"), script}, {QStringLiteral("returnByValue"), true}}, tab);
    return answer.value(QStringLiteral("result")).toObject().value(QStringLiteral("value"));
}

bool Browser::waitUntil(const QString &tab, const QString &script)
{
    return QTest::qWaitFor([&] { return evaluate(tab, script).toBool(); }, kPatience);
}

} // namespace eyewall::test
