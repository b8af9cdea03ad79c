// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/samplescript.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace eyewall::desktop;

namespace {

QByteArray storyOf(SampleScript script, int visits)
{
    QByteArray story;
    for (int i = 0; i < visits; ++i) {
        for (const SampleRequest &request : script.visit())
            story +=
                request.method + ' ' + request.path.toUtf8() + ' ' + request.type + ' ' + request.body + '\n';
    }
    return story;
}

} // namespace

class tst_SampleScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheSameStoryAgain();
    void asksForMuchThatABrowserAsksFor();
    void sendsBodiesThatCanBeRead();
    void readsNearTheReadingBefore();
    void pausesWithinBounds();
    void conversationsHaveTheirMembers_data();
    void conversationsHaveTheirMembers();
};

void tst_SampleScript::tellsTheSameStoryAgain()
{
    QCOMPARE(storyOf(SampleScript(7), 50), storyOf(SampleScript(7), 50));
    QVERIFY(storyOf(SampleScript(7), 50) != storyOf(SampleScript(8), 50));
}

void tst_SampleScript::asksForMuchThatABrowserAsksFor()
{
    SampleScript script(1);
    QSet<QByteArray> methods;
    QSet<QByteArray> types;
    QSet<QString> paths;
    int cached = 0;
    for (int i = 0; i < 300; ++i) {
        const std::vector<SampleRequest> visit = script.visit();
        QVERIFY(!visit.empty());
        for (const SampleRequest &request : visit) {
            methods.insert(request.method);
            types.insert(request.type.split(';').first());
            paths.insert(QUrl(request.path).path());
            cached += request.isCached;
            QVERIFY(request.path.startsWith('/'));
        }
    }
    QCOMPARE(methods, QSet<QByteArray>({"GET", "HEAD", "POST", "PUT", "DELETE"}));
    QCOMPARE(types, QSet<QByteArray>({"", "application/json", "application/x-www-form-urlencoded",
                                      "multipart/form-data"}));
    QVERIFY(paths.contains(
        {"/", "/chat", "/clock", "/hello", "/echo", "/api/info", "/assets/style.css", "/favicon.ico"}));
    QVERIFY(cached > 300);
}

void tst_SampleScript::sendsBodiesThatCanBeRead()
{
    SampleScript script(2);
    int uploads = 0;
    for (int i = 0; i < 200; ++i) {
        for (const SampleRequest &request : script.visit()) {
            if (request.type == "application/json")
                QVERIFY(QJsonDocument::fromJson(request.body).object()["items"].isArray());
            if (!request.type.startsWith("multipart/"))
                continue;
            ++uploads;
            const QByteArray boundary = request.type.mid(request.type.indexOf('=') + 1);
            QVERIFY(request.body.startsWith("--" + boundary + "\r\n"));
            QVERIFY(request.body.endsWith("\r\n--" + boundary + "--\r\n"));
        }
    }
    QVERIFY(uploads > 0);
}

void tst_SampleScript::readsNearTheReadingBefore()
{
    SampleScript script(3);
    double before = 18.5;
    for (int i = 1; i <= 1000; ++i) {
        const QJsonObject reading = QJsonDocument::fromJson(script.reading("wind")).object();
        const double value = reading["value"].toDouble();
        QVERIFY(qAbs(value - before) < 0.7);
        QVERIFY(value >= 5 && value <= 35);
        QCOMPARE(reading["sensor"].toString(), QString("wind"));
        QCOMPARE(reading["seq"].toInt(), i);
        before = value;
    }
}

void tst_SampleScript::pausesWithinBounds()
{
    using namespace std::chrono_literals;
    SampleScript script(4);
    std::chrono::milliseconds sum{};
    for (int i = 0; i < 1000; ++i) {
        const std::chrono::milliseconds pause = script.pause(300ms);
        QVERIFY(pause >= 99ms && pause <= 900ms);
        sum += pause;
    }
    QVERIFY(sum > 270s && sum < 345s);
}

void tst_SampleScript::conversationsHaveTheirMembers_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("members");
    QTest::newRow("release") << 0 << 4;
    QTest::newRow("weather") << 1 << 3;
    QTest::newRow("support") << 2 << 3;
}

void tst_SampleScript::conversationsHaveTheirMembers()
{
    QFETCH(int, room);
    QFETCH(int, members);
    QSet<int> speakers;
    for (const SampleLine &line : SampleScript::conversation(room)) {
        speakers.insert(line.member);
        QVERIFY(line.member >= 0 && line.member < members);
        QVERIFY(!QString::fromUtf8(line.text).contains(QChar::ReplacementCharacter));
    }
    QCOMPARE(speakers.size(), members);
}

QTEST_GUILESS_MAIN(tst_SampleScript)
#include "tst_samplescript.moc"
