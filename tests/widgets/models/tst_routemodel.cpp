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
    void keepsTheSelectedRoute();
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
    f.lately.p99 = 3'200'000;
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
    QCOMPARE(textOf(model),
             QStringLiteral("/b | 100 | 3.2 ms | 4.8 ms | 1.4 %\n/a | 1 | 3.2 ms | 4.8 ms | 0"));
    chat.messages = 2000;
    model.apply(kStart + 20 * kSecond, {chat});
    QCOMPARE(textOf(model), QStringLiteral("/ws/chat/{room} | 200 | – | – | 0"));
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

void tst_RouteModel::keepsTheSelectedRoute()
{
    RouteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto apply = [&](int second, quint64 a, quint64 b, quint64 c) {
        model.apply(kStart + second * kSecond,
                    {figures(0, QStringLiteral("/a"), a), figures(1, QStringLiteral("/b"), b),
                     figures(2, QStringLiteral("/c"), c)});
    };
    apply(0, 0, 0, 0);
    apply(1, 10, 20, 0);
    const QPersistentModelIndex chosen(model.index(1, RouteModel::Route));
    QCOMPARE(chosen.data().toString(), QStringLiteral("/a"));
    QCOMPARE(chosen.data(IdRole).toULongLong(), 0);
    apply(2, 100, 21, 50);
    QCOMPARE(textOf(model, {RouteModel::Route}), QStringLiteral("/a\n/c\n/b"));
    QCOMPARE(chosen.row(), 0);
    apply(70, 101, 21, 5000);
    QCOMPARE(textOf(model, {RouteModel::Route}), QStringLiteral("/c\n/a"));
    QCOMPARE(chosen.row(), 1);
    for (int second = 71; second < 140; ++second)
        apply(second, 101, 21, 5000 + quint64(second));
    QVERIFY(!chosen.isValid());
}

QTEST_MAIN(tst_RouteModel)
#include "tst_routemodel.moc"
