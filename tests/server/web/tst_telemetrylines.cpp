// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/source.h"
#include "server/web/telemetrylines.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace eyewall;
using namespace eyewall::web;

/// Records as lines of JSON.
class tst_TelemetryLines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsRequests();
    void totalsOnceASecond();
    void tellsUsersAndWhatCompressionSaves();
    void leavesOut();
    void countsWhatIsTooMuch();
};

namespace {

class FixedSource final : public monitor::Source {
public:
    [[nodiscard]] monitor::ServerStatus status() const override { return {}; }
    [[nodiscard]] monitor::Totals totals() const override { return {}; }
    [[nodiscard]] QString routePattern(monitor::RouteId route) const override
    {
        return route == 1 ? QStringLiteral("/one") : QString();
    }
};

QList<QJsonObject> parsed(const QByteArray &text)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : text.split('\n'))
        lines += QJsonDocument::fromJson(line).object();
    return lines;
}

QString typeOf(const QJsonObject &line)
{
    return line[QLatin1String("type")].toString();
}

} // namespace

void tst_TelemetryLines::tellsRequests()
{
    monitor::Batch batch;
    monitor::RequestSeen request;
    request.route = 1;
    request.time = 1'700'000'000'123'456'789;
    request.duration = 1'500'000;
    request.method = "GET";
    request.target = "/one\n\"";
    batch.requests.push_back(request);
    const FixedSource source;
    TelemetryLines lines(source, 10);
    lines.add(batch);
    QCOMPARE(parsed(lines.text()).size(), 1);
    const QJsonObject line = parsed(lines.text()).constFirst();
    QCOMPARE(typeOf(line), QStringLiteral("request"));
    QCOMPARE(line[QLatin1String("route")].toString(), QStringLiteral("/one"));
    QCOMPARE(line[QLatin1String("target")].toString(), QStringLiteral("/one\n\""));
    QCOMPARE(line[QLatin1String("duration")].toDouble(), 1.5);
    QCOMPARE(line[QLatin1String("time")].toInteger(), 1'700'000'000'123);
}

void tst_TelemetryLines::totalsOnceASecond()
{
    monitor::Batch batch;
    const FixedSource source;
    TelemetryLines quick(source, 10);
    quick.add(batch);
    QVERIFY(quick.text().isEmpty());
    batch.routes.emplace_back();
    TelemetryLines slow(source, 10);
    slow.add(batch);
    QCOMPARE(typeOf(parsed(slow.text()).constFirst()), QStringLiteral("totals"));
}

void tst_TelemetryLines::tellsUsersAndWhatCompressionSaves()
{
    monitor::Batch batch;
    batch.users = {{7, 1'700'000'000'123'456'789, QStringLiteral("ada")}};
    batch.samples.resize(1);
    batch.samples[0].figures.plainOut = 1000;
    batch.samples[0].figures.wireOut = 250;
    const FixedSource source;
    TelemetryLines lines(source, 10);
    lines.add(batch);
    const QList<QJsonObject> all = parsed(lines.text());
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][QLatin1String("plainOut")].toInt(), 1000);
    QCOMPARE(all[0][QLatin1String("wireOut")].toInt(), 250);
    QCOMPARE(typeOf(all[1]), QStringLiteral("user"));
    QCOMPARE(all[1][QLatin1String("connection")].toInt(), 7);
    QCOMPARE(all[1][QLatin1String("name")].toString(), QStringLiteral("ada"));
}

void tst_TelemetryLines::leavesOut()
{
    monitor::Batch batch;
    batch.messages.resize(2);
    batch.messages[0].route = 1;
    batch.samples.resize(2);
    batch.samples[0].id = 5;
    batch.topics.resize(2);
    batch.topics[0].name = QStringLiteral("secret");
    batch.memberships.resize(2);
    batch.memberships[0].topic = QStringLiteral("secret");
    const FixedSource source;
    const QSet<monitor::ConnectionId> receivers{5};
    TelemetryLines lines(source, 10);
    lines.leaveOut(1, "secret", receivers);
    lines.add(batch);
    QStringList types;
    for (const QJsonObject &line : parsed(lines.text()))
        types += typeOf(line);
    QCOMPARE(types, QStringList({QStringLiteral("message"), QStringLiteral("sample"), QStringLiteral("topic"),
                                 QStringLiteral("membership")}));
}

void tst_TelemetryLines::countsWhatIsTooMuch()
{
    monitor::Batch batch;
    batch.requests.resize(5);
    const FixedSource source;
    TelemetryLines lines(source, 2);
    lines.add(batch);
    const QList<QJsonObject> all = parsed(lines.text());
    QCOMPARE(all.size(), 3);
    QCOMPARE(typeOf(all[2]), QStringLiteral("dropped"));
    QCOMPARE(all[2][QLatin1String("lines")].toInt(), 3);
}

QTEST_APPLESS_MAIN(tst_TelemetryLines)
#include "tst_telemetrylines.moc"
