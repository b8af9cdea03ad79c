// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/models/filterreader.h"
#include "widgets/models/requestmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

/// What a person does with requests: comments, and a time to look at.
class tst_RequestMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsCommentsWithTheirRequests();
    void forgetsCommentsOfEvictedRequests();
    void commentsAreWordsOfARequest();
    void showsThoseOfATime();
    void timeAndFilterGoTogether();
};

namespace {

Limits limitsOf(std::size_t requests)
{
    Limits limits;
    limits.requests = requests;
    return limits;
}

struct RequestMarksFixture {
    explicit RequestMarksFixture(std::size_t requests = 100)
        : model(connections, routes(), limitsOf(requests))
    {
    }
    static RouteNames routes()
    {
        return [](monitor::RouteId) { return QString(); };
    }
    bool isCommentOptional() const
    {
        return model.headerData(RequestModel::Comment, Qt::Horizontal, OptionalRole).toBool();
    }

    ConnectionModel connections{routes(), 10};
    RequestModel model;
    QAbstractItemModelTester tester{&model};
};

} // namespace

void tst_RequestMarks::keepsCommentsWithTheirRequests()
{
    RequestMarksFixture f;
    QSignalSpy offered(&f.model, &RequestModel::offeredChanged);
    f.model.apply({request(1), request(2)});
    QVERIFY(f.isCommentOptional());
    f.model.setComment({2}, QStringLiteral(" answered\n twice ") + QString(300, QLatin1Char('x')));
    QCOMPARE(offered.last().first().toInt(), int(RequestModel::Comment));
    QVERIFY(!f.isCommentOptional());
    QCOMPARE(f.model.comment(2).size(), RequestModel::kLongestComment);
    f.model.setComment({2}, QStringLiteral("twice"));
    f.model.sort(RequestModel::Comment, Qt::DescendingOrder);
    QCOMPARE(textOf(f.model, {RequestModel::Comment}), QStringLiteral("twice\n"));
    f.model.clear();
    f.model.undoClear();
    QCOMPARE(f.model.comment(2), QStringLiteral("twice"));
    f.model.clear();
    f.model.apply({request(3)});
    f.model.setComment({3}, QStringLiteral("stays"));
    f.model.forgetCleared();
    QCOMPARE(f.model.comment(2), QString());
    QCOMPARE(f.model.comment(3), QStringLiteral("stays"));
    f.model.setComment({3}, QStringLiteral("  "));
    QVERIFY(f.isCommentOptional());
}

void tst_RequestMarks::forgetsCommentsOfEvictedRequests()
{
    RequestMarksFixture f(3);
    f.model.apply({request(1), request(2)});
    f.model.setComment({1}, QStringLiteral("first"));
    QVERIFY(!f.isCommentOptional());
    f.model.apply({request(3), request(4)});
    QCOMPARE(f.model.comment(1), QString());
    QVERIFY(f.isCommentOptional());
}

void tst_RequestMarks::commentsAreWordsOfARequest()
{
    RequestMarksFixture f;
    f.model.apply({request(1, "/a"), request(2, "/b")});
    f.model.setFilter(FilterReader(f.model.filterContext()).read(QStringLiteral("strange")).filter);
    QCOMPARE(f.model.rowCount(), 0);
    f.model.setComment({2}, QStringLiteral("A strange one"));
    QCOMPARE(textOf(f.model, {RequestModel::Path}), QStringLiteral("/b"));
    f.model.setComment({2}, {});
    QCOMPARE(f.model.rowCount(), 0);
}

void tst_RequestMarks::showsThoseOfATime()
{
    RequestMarksFixture f;
    QSignalSpy changes(&f.model, &RequestModel::rangeChanged);
    f.model.apply({request(1), request(2), request(3)}); // a millisecond apart
    const qint64 second = kStart + 2 * kMillisecond;
    f.model.setRange(TimeRange{second, second + 1});
    QCOMPARE(f.model.rowCount(), 1);
    QCOMPARE(f.model.totalCount(), 3);
    QVERIFY(f.model.isNarrowed());
    f.model.setRange(TimeRange{second, second + 1});
    QCOMPARE(changes.count(), 1);
    f.model.setRange(TimeRange{second, second + kMillisecond}); // without its end
    QCOMPARE(f.model.rowCount(), 1);
    monitor::RequestSeen later = request(4);
    monitor::RequestSeen inside = request(5);
    inside.time = second;
    f.model.apply({later, inside});
    QCOMPARE(f.model.rowCount(), 2);
    f.model.clear();
    QCOMPARE(f.model.totalCount(), 0);
    QVERIFY(f.model.isNarrowed());
    f.model.undoClear();
    QCOMPARE(f.model.rowCount(), 2);
    f.model.setRange(std::nullopt);
    QCOMPARE(f.model.rowCount(), 5);
    QVERIFY(!f.model.isNarrowed());
}

void tst_RequestMarks::timeAndFilterGoTogether()
{
    RequestMarksFixture f;
    f.model.apply({request(1, "/a"), request(2, "/b"), request(3, "/a")});
    f.model.setFilter(FilterReader(f.model.filterContext()).read(QStringLiteral("path:/a")).filter);
    f.model.setRange(TimeRange{kStart + 3 * kMillisecond, kStart + kSecond});
    QCOMPARE(f.model.rowCount(), 1);
    f.model.setFilter(nullptr);
    QCOMPARE(f.model.rowCount(), 1);
    f.model.setFilter(FilterReader(f.model.filterContext()).read(QStringLiteral("path:/b")).filter);
    QCOMPARE(f.model.rowCount(), 0);
    f.model.showAll();
    QCOMPARE(f.model.rowCount(), 3);
    QVERIFY(!f.model.range() && !f.model.filter());
}

QTEST_MAIN(tst_RequestMarks)
#include "tst_requestmarks.moc"
