// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filter.h"
#include "tests/widgets/models/records.h"
#include "widgets/models/requestmodel.h"

#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

/// A table under a regular expression that its records make slow.
class tst_FilterEffort : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverFreezes();
};

namespace {

RouteNames routes()
{
    return [](monitor::RouteId) { return QStringLiteral("/hello"); };
}

void setFilter(RecordModel &model, const char *text)
{
    const auto result = capture::Filter::parse(QString::fromUtf8(text), model.filterContext());
    QVERIFY(result);
    model.setFilter(std::make_shared<const capture::Filter>(result.value()));
}

} // namespace

void tst_FilterEffort::neverFreezes()
{
    const ConnectionModel connections(routes(), 10);
    RequestModel model(connections, routes(), Limits());
    std::vector<monitor::RequestSeen> hostile;
    for (quint64 id = 1; id <= 2000; ++id) {
        hostile.push_back(request(id, "/a"));
        hostile.back().body = QByteArray(16'384, 'a');
    }
    model.apply(hostile);
    QSignalSpy counts(&model, &RecordModel::countsChanged);
    const std::clock_t begin = std::clock(); // not that of the wall: the machine may be busy
    setFilter(model, "body~a.*[bc]");
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.undecidedCount(), 2000);
    hostile.resize(100);
    for (monitor::RequestSeen &seen : hostile)
        seen.id += 5000;
    model.apply(hostile);
    QCOMPARE(model.undecidedCount(), 2100);
    QCOMPARE(counts.count(), 2);
    const auto milliseconds = qint64(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
    QVERIFY2(milliseconds < 3000, qPrintable(QString::number(milliseconds)));
    setFilter(model, "-body~a.*[bc]");
    QCOMPARE(model.rowCount(), 2100); // what was not found is not there
    model.setFilter(nullptr);
    QCOMPARE(model.undecidedCount(), 0);
    setFilter(model, "body~a.*[bc]");
    model.clear();
    QCOMPARE(model.undecidedCount(), 0);
}

QTEST_MAIN(tst_FilterEffort)
#include "tst_filtereffort.moc"
