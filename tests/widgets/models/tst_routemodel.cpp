// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/models/routemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

class tst_RouteModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsBusiestFirst();
    void forgetsQuietRoutes();
};

namespace {

monitor::RouteFigures figures(quint16 route, const QString &pattern, quint64 requests, quint64 errors = 0)
{
    monitor::RouteFigures f;
    f.route = route;
    f.pattern = pattern;
    f.requests = requests;
    f.errors = errors;
    f.latency.p99 = 4'800'000;
    return f;
}

} // namespace

void tst_RouteModel::showsBusiestFirst()
{
    RouteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.apply(kStart, {figures(0, QStringLiteral("/a"), 10), figures(1, QStringLiteral("/b"), 0)});
    QCOMPARE(model.rowCount(), 0); // no second figure to compare with
    monitor::RouteFigures chat = figures(2, QStringLiteral("/ws/chat/{room}"), 0);
    chat.protocol = monitor::Protocol::WebSocket;
    model.apply(kStart + 10 * kSecond,
                {figures(0, QStringLiteral("/a"), 20), figures(1, QStringLiteral("/b"), 1000, 14), chat});
    QCOMPARE(textOf(model), QStringLiteral("/b | 100 | 4.8 ms | 1.4 %\n/a | 1 | 4.8 ms | 0"));
    chat.messages = 2000;
    model.apply(kStart + 20 * kSecond, {chat});
    QCOMPARE(textOf(model), QStringLiteral("/ws/chat/{room} | 200 | – | 0"));
}

void tst_RouteModel::forgetsQuietRoutes()
{
    RouteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int second = 0; second < 130; ++second)
        model.apply(kStart + second * kSecond,
                    {figures(0, QStringLiteral("/a"), quint64(std::min(second, 5)))});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(tst_RouteModel)
#include "tst_routemodel.moc"
