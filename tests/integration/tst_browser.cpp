// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/serverhost.h"
#include "server/monitor/source.h"
#include "tests/integration/browser.h"
#include "widgets/models/feed.h"

#include <QtTest/QTest>

using namespace eyewall;
using namespace eyewall::test;
using monitor::Direction;
using monitor::MessageKind;

/// Two people chat in a real browser, and the models of the window see it.
class tst_Browser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAChatInTheModels();
};

namespace {

QString inLog(const QString &text)
{
    return QStringLiteral("document.getElementById('log').textContent.includes('%1')").arg(text);
}

QString joinAs(const QString &name)
{
    return QStringLiteral("document.getElementById('name').value = '%1';"
                          "document.getElementById('join').click();")
        .arg(name);
}

QString say(const QString &text)
{
    return QStringLiteral("document.getElementById('text').value = '%1';"
                          "document.getElementById('send').click();")
        .arg(text);
}

int countTexts(const models::MessageModel &messages, Direction direction, const QByteArray &text)
{
    int count = 0;
    for (int row = 0; row < messages.rowCount(); ++row) {
        const monitor::MessageSeen &message = messages.at(row);
        const bool isText = message.kind == MessageKind::Text && message.direction == direction;
        count += isText && message.payload.contains(text);
    }
    return count;
}

int countRequests(const models::RequestModel &requests, const QByteArray &target, int status)
{
    int count = 0;
    for (int row = 0; row < requests.rowCount(); ++row)
        count += requests.at(row).seen.target == target && requests.at(row).seen.status == status;
    return count;
}

} // namespace

void tst_Browser::showsAChatInTheModels()
{
    host::Settings settings;
    settings.listen.push_back({.port = 0, .unixPath = {}});
    settings.server.telemetry = monitor::Level::Full;
    host::ServerHost host(settings);
    models::Feed feed(host.source());
    QVERIFY(host.start());
    const QString url = host.urls().first();

    Browser browser;
    QVERIFY2(browser.start(), browser.output().constData());
    const QString ann = browser.openTab(url + QStringLiteral("chat"));
    const QString ben = browser.openTab(url + QStringLiteral("chat"));
    const QString isLoaded =
        QStringLiteral("document.readyState === 'complete' && !!document.getElementById('join')");
    QVERIFY(browser.waitUntil(ann, isLoaded));
    QVERIFY(browser.waitUntil(ben, isLoaded));
    (void)browser.evaluate(ann, joinAs(QStringLiteral("Ann")));
    QVERIFY(browser.waitUntil(ann, inLog(QStringLiteral("Ann"))));
    (void)browser.evaluate(ben, joinAs(QStringLiteral("Ben")));
    QVERIFY(browser.waitUntil(ann, inLog(QStringLiteral("Ben"))));
    QVERIFY(browser.waitUntil(ben, QStringLiteral("!document.getElementById('text').disabled")));
    (void)browser.evaluate(ann, say(QStringLiteral("Is it calm in the eye?")));
    (void)browser.evaluate(ben, say(QStringLiteral("Yes, not in the wall.")));
    for (const QString &tab : {ann, ben}) {
        QVERIFY(browser.waitUntil(tab, inLog(QStringLiteral("Is it calm in the eye?"))));
        QVERIFY(browser.waitUntil(tab, inLog(QStringLiteral("Yes, not in the wall."))));
    }

    // One way in and two out for each of the two, and the connections are where they should be.
    const models::MessageModel &messages = feed.messages();
    for (const QByteArray text : {"Is it calm in the eye?", "Yes, not in the wall."}) {
        QTRY_COMPARE(countTexts(messages, Direction::In, text), 1);
        QTRY_COMPARE(countTexts(messages, Direction::Out, text), 2);
    }
    // The second tab may ask whether the page of the first is still good.
    QTRY_COMPARE(countRequests(feed.requests(), "/chat", 200) + countRequests(feed.requests(), "/chat", 304),
                 2);
    int sockets = 0;
    for (int row = 0; row < feed.connections().rowCount(); ++row) {
        const models::Connection &connection = feed.connections().at(row);
        if (connection.protocol != monitor::Protocol::WebSocket)
            continue;
        ++sockets;
        QCOMPARE(feed.connections().routeName(connection), QStringLiteral("/ws/chat/{room}"));
        QVERIFY(connection.isOpen());
    }
    QCOMPARE(sockets, 2);
    for (int row = 0; row < messages.rowCount(); ++row)
        QCOMPARE(messages.routeName(messages.at(row)), QStringLiteral("/ws/chat/{room}"));
    bool isStopped = false;
    host.stop([&] { isStopped = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isStopped, 20'000);
}

QTEST_GUILESS_MAIN(tst_Browser)
#include "tst_browser.moc"
