// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filter.h"
#include "tests/widgets/models/records.h"
#include "widgets/models/requestmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

class tst_RecordFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatMatches();
    void triesNewRecordsAsTheyCome();
    void changedRecordEntersAndLeaves();
    void manyEnterAndLeaveAtOnce();
    void forgetsEvictedRecords();
    void takesBatchLargerThanStore();
    void sortsWhatMatches();
    void selectionStaysWithItsRecord();
    void followsLiveFigures();
    void followsLabels();
    void followsTopicsAndTargets();
    void clearsAndGoesOn();
    void looksAtBatchesOnly();
    void searchesCellsByDefault();
    void equalsUnfilteredModel_data();
    void equalsUnfilteredModel();
};

namespace {

RouteNames filterRoutes()
{
    return [](monitor::RouteId route) { return route == 0 ? QStringLiteral("/hello") : QString(); };
}

std::shared_ptr<const capture::Filter> filterOf(const RecordModel &model, const QString &text)
{
    const auto result = capture::Filter::parse(text, model.filterContext());
    return result ? std::make_shared<const capture::Filter>(result.value()) : nullptr;
}

void filterBy(RecordModel &model, const char *text)
{
    const auto filter = filterOf(model, QString::fromUtf8(text));
    QVERIFY(filter);
    model.setFilter(filter);
}

struct Requests {
    explicit Requests(std::size_t keep = 1000)
        : model(connections, filterRoutes(), limits(keep))
    {
    }
    static Limits limits(std::size_t keep)
    {
        Limits limits;
        limits.requests = keep;
        return limits;
    }
    QString paths() const
    {
        return textOf(model, {RequestModel::Path}).replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    QString counts() const
    {
        return QStringLiteral("%1 of %2").arg(model.rowCount()).arg(model.totalCount());
    }

    ConnectionModel connections{filterRoutes(), 10};
    RequestModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

monitor::RequestSeen running(monitor::RequestId id, const QByteArray &target)
{
    monitor::RequestSeen seen = request(id, target);
    seen.isUnfinished = true;
    return seen;
}

/// A table of numbers that counts how often one is looked at.
class Numbers final : public RecordModel {
public:
    Numbers()
        : RecordModel({{QStringLiteral("Number"), QStringLiteral("100")}}, nullptr)
    {
    }
    void append(int count)
    {
        Changes changes;
        for (; count > 0; --count)
            changes.appended.push_back(++m_last);
        commit(changes);
    }
    void touch(const std::vector<Key> &keys) { commit({{}, keys, {}}); }
    void forget(std::size_t count)
    {
        Changes changes;
        for (; count > 0; --count)
            changes.evicted.push_back(++m_forgotten);
        commit(changes);
    }

    mutable int looks = 0;

protected:
    QVariant cell(Key key, int, int role) const override
    {
        return role == Qt::DisplayRole ? QString::number(key) : QVariant();
    }
    bool arrivedBefore(Key left, Key right) const override { return left < right; }
    int compare(Key left, Key right, int) const override { return threeWay(left, right); }
    bool accepts(const capture::Filter &filter, Key key, capture::FilterEffort &effort) const override
    {
        ++looks;
        return RecordModel::accepts(filter, key, effort);
    }

private:
    Key m_last = 0;
    Key m_forgotten = 0;
};

} // namespace

void tst_RecordFilter::showsWhatMatches()
{
    Requests f;
    f.model.apply({request(1, "/a"), request(2, "/b", 404), request(3, "/a/c", 500), request(4, "/d")});
    QSignalSpy changed(&f.model, &RecordModel::filterChanged);
    QSignalSpy counts(&f.model, &RecordModel::countsChanged);
    filterBy(f.model, "path:/a");
    QCOMPARE(f.paths(), QStringLiteral("/a /a/c"));
    QCOMPARE(f.counts(), QStringLiteral("2 of 4"));
    QCOMPARE(f.model.rowOf(2), std::nullopt);
    QCOMPARE(f.model.rowOf(3), std::optional(1));
    filterBy(f.model, "status>=400");
    QCOMPARE(f.paths(), QStringLiteral("/b /a/c"));
    filterBy(f.model, "");
    QCOMPARE(f.paths(), QStringLiteral("/a /b /a/c /d"));
    QVERIFY(!f.model.filter());
    QCOMPARE(changed.count(), 3);
    QCOMPARE(counts.count(), 2); // the second filter has as many rows as the first
    f.model.setFilter(nullptr);
    QCOMPARE(changed.count(), 3);
}

void tst_RecordFilter::triesNewRecordsAsTheyCome()
{
    Requests f;
    filterBy(f.model, "status:404");
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy counts(&f.model, &RecordModel::countsChanged);
    f.model.apply({request(1, "/a"), request(2, "/b", 404), request(3, "/c", 404)});
    QCOMPARE(f.paths(), QStringLiteral("/b /c"));
    QCOMPARE(inserted.count(), 1);
    f.model.apply({request(4, "/d")});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(f.counts(), QStringLiteral("2 of 4"));
    QCOMPARE(counts.count(), 2);
}

void tst_RecordFilter::changedRecordEntersAndLeaves()
{
    Requests f;
    f.model.apply({running(1, "/a"), request(2, "/b"), running(3, "/c"), request(4, "/d")});
    QSignalSpy layout(&f.model, &QAbstractItemModel::layoutChanged);
    filterBy(f.model, "is:running");
    QCOMPARE(f.paths(), QStringLiteral("/a /c"));
    f.model.apply({request(1, "/a")});
    QCOMPARE(f.paths(), QStringLiteral("/c"));
    filterBy(f.model, "-is:running");
    QCOMPARE(f.paths(), QStringLiteral("/a /b /d"));
    f.model.apply({request(3, "/c"), request(5, "/e")});
    QCOMPARE(f.paths(), QStringLiteral("/a /b /c /d /e"));
    f.model.apply({running(6, "/f"), request(6, "/f")}); // opens and ends in one batch
    QCOMPARE(f.paths(), QStringLiteral("/a /b /c /d /e /f"));
    QCOMPARE(layout.count(), 0);
}

void tst_RecordFilter::manyEnterAndLeaveAtOnce()
{
    Requests f;
    std::vector<monitor::RequestSeen> begun;
    std::vector<monitor::RequestSeen> ended;
    for (quint64 id = 1; id <= 400; ++id) {
        const QByteArray target = "/" + QByteArray::number(id);
        begun.push_back(id % 2 ? running(id, target) : request(id, target));
        if (id % 2)
            ended.push_back(request(id, target));
    }
    f.model.apply(begun);
    filterBy(f.model, "-is:running");
    QCOMPARE(f.counts(), QStringLiteral("200 of 400"));
    f.model.apply(ended);
    QCOMPARE(f.counts(), QStringLiteral("400 of 400"));
    for (int row = 0; row < 400; ++row)
        QCOMPARE(f.model.keyAt(row), RecordModel::Key(row + 1));
    filterBy(f.model, "path:1");
    filterBy(f.model, "path:2 or path:3");
    QCOMPARE(f.model.keyAt(0), RecordModel::Key(2));
    filterBy(f.model, "");
    QCOMPARE(f.counts(), QStringLiteral("400 of 400"));
}

void tst_RecordFilter::forgetsEvictedRecords()
{
    Requests f(4);
    filterBy(f.model, "status:404");
    f.model.apply({request(1, "/a"), request(2, "/b", 404), request(3, "/c"), request(4, "/d", 404)});
    QCOMPARE(f.counts(), QStringLiteral("2 of 4"));
    f.model.apply({request(5, "/e")});
    QCOMPARE(f.counts(), QStringLiteral("2 of 4"));
    f.model.apply({request(6, "/f")});
    QCOMPARE(f.paths(), QStringLiteral("/d"));
    QCOMPARE(f.counts(), QStringLiteral("1 of 4"));
    f.model.setFilter(nullptr);
    QCOMPARE(f.paths(), QStringLiteral("/c /d /e /f"));
}

void tst_RecordFilter::takesBatchLargerThanStore()
{
    Requests f(3);
    filterBy(f.model, "status:404");
    f.model.apply({request(1, "/a", 404), request(2, "/b", 404), request(3, "/c"), request(4, "/d", 404),
                   request(5, "/e"), running(6, "/f"), request(6, "/f", 404)});
    QCOMPARE(f.paths(), QStringLiteral("/d /f"));
    QCOMPARE(f.counts(), QStringLiteral("2 of 3"));
}

void tst_RecordFilter::sortsWhatMatches()
{
    Requests f(6);
    const auto lasting = [](quint64 id, int milliseconds, bool isOpen = false) {
        monitor::RequestSeen seen = request(id, "/" + QByteArray::number(milliseconds));
        seen.duration = milliseconds * kMillisecond;
        seen.isUnfinished = isOpen;
        return seen;
    };
    f.model.sort(RequestModel::Duration, Qt::DescendingOrder);
    f.model.apply({lasting(1, 30), lasting(2, 10), lasting(3, 20, true), lasting(4, 5)});
    filterBy(f.model, "duration>=10");
    QCOMPARE(f.paths(), QStringLiteral("/30 /20 /10"));
    f.model.apply({lasting(3, 40), lasting(5, 15), lasting(6, 1)});
    QCOMPARE(f.paths(), QStringLiteral("/40 /30 /15 /10"));
    f.model.apply({lasting(7, 12), lasting(8, 2)});
    QCOMPARE(f.paths(), QStringLiteral("/40 /15 /12"));
    filterBy(f.model, "duration<10");
    QCOMPARE(f.paths(), QStringLiteral("/5 /2 /1"));
    f.model.setFilter(nullptr);
    QCOMPARE(f.paths(), QStringLiteral("/40 /15 /12 /5 /2 /1"));
    f.model.sort(-1);
    QCOMPARE(f.paths(), QStringLiteral("/40 /5 /15 /1 /12 /2"));
}

void tst_RecordFilter::selectionStaysWithItsRecord()
{
    Requests f(5);
    f.model.apply({request(1, "/a"), request(2, "/b", 404), request(3, "/c"), request(4, "/d", 404)});
    QItemSelectionModel selection(&f.model);
    const auto selected = [&] { return selection.currentIndex().siblingAtColumn(RequestModel::Path).data(); };
    selection.setCurrentIndex(f.model.index(3, 0),
                              QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    filterBy(f.model, "status:404");
    QCOMPARE(selected().toString(), QStringLiteral("/d"));
    QCOMPARE(selection.currentIndex().row(), 1);
    f.model.sort(RequestModel::Path, Qt::DescendingOrder);
    QCOMPARE(selection.currentIndex().row(), 0);
    f.model.apply({request(5, "/e", 404), request(6, "/f")});
    QCOMPARE(selected().toString(), QStringLiteral("/d"));
    f.model.sort(-1);
    f.model.setFilter(nullptr);
    QCOMPARE(selected().toString(), QStringLiteral("/d"));
    QVERIFY(selection.isRowSelected(selection.currentIndex().row()));
    filterBy(f.model, "status:200");
    QVERIFY(selection.selectedRows().isEmpty());
}

void tst_RecordFilter::followsLiveFigures()
{
    ConnectionModel model(filterRoutes(), 10);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    monitor::Batch batch;
    batch.totals.time = kStart;
    batch.opened = {opened(1), opened(2), opened(3)};
    model.apply(batch);
    filterBy(model, "queued>64k");
    QCOMPARE(model.rowCount(), 0);
    monitor::Batch later;
    later.totals.time = kStart + 2 * kSecond;
    monitor::ConnectionSampled sample;
    sample.id = 2;
    sample.time = later.totals.time;
    sample.figures.queuedBytes = 100'000;
    later.samples = {sample};
    model.apply(later);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0).id, quint64(2));
    monitor::Batch last;
    last.totals.time = kStart + 4 * kSecond;
    last.closed = {closed(2, last.totals.time)};
    model.apply(last);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.totalCount(), 3);
    filterBy(model, "is:closed");
    QCOMPARE(model.rowCount(), 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.totalCount(), 2);
    batch.opened = {opened(4)}; // in the slot of the one that went
    model.apply(batch);
    QCOMPARE(model.rowCount(), 0);
    filterBy(model, "is:open");
    QCOMPARE(model.rowCount(), 3);
}

void tst_RecordFilter::followsLabels()
{
    Requests f;
    monitor::Batch batch;
    batch.totals.time = kStart;
    batch.opened = {opened(0x1f7)};
    f.connections.apply(batch);
    f.model.apply({request(1, "/a")});
    filterBy(f.model, "label:phone");
    filterBy(f.connections, "label:phone");
    QCOMPARE(f.counts(), QStringLiteral("0 of 1"));
    f.connections.labels().setForConnections({0x1f7}, {QStringLiteral("My Phone"), 1});
    QCOMPARE(f.counts(), QStringLiteral("1 of 1"));
    QCOMPARE(f.connections.rowCount(), 1);
}

/// They may change with each request: they are looked at once a second, and only where they did change.
void tst_RecordFilter::followsTopicsAndTargets()
{
    ConnectionModel model(filterRoutes(), 10);
    monitor::Batch batch;
    batch.totals.time = kStart + kSecond;
    batch.opened = {opened(1), opened(2)};
    model.apply(batch);
    filterBy(model, "lobby");
    QCOMPARE(model.rowCount(), 0);
    const auto later = [&](qint64 seconds) {
        batch = {};
        batch.totals.time = kStart + seconds * kSecond;
    };
    later(2);
    batch.memberships = {{1, batch.totals.time, QStringLiteral("lobby"), true}};
    model.apply(batch);
    later(3);
    model.apply(batch);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0).id, 1u);

    later(4);
    batch.memberships = {{1, batch.totals.time, QStringLiteral("lobby"), false}};
    monitor::RequestSeen asked = request(7, "/lobby");
    asked.connection = 2;
    batch.requests = {asked};
    model.apply(batch);
    later(5);
    model.apply(batch);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0).id, 2u);
}

void tst_RecordFilter::clearsAndGoesOn()
{
    Requests f;
    filterBy(f.model, "status:404");
    f.model.apply({request(1, "/a"), request(2, "/b", 404)});
    QSignalSpy counts(&f.model, &RecordModel::countsChanged);
    f.model.clear();
    QCOMPARE(f.counts(), QStringLiteral("0 of 0"));
    QCOMPARE(counts.count(), 1);
    f.model.apply({request(3, "/c"), request(4, "/d", 404)});
    QCOMPARE(f.counts(), QStringLiteral("1 of 2"));
}

void tst_RecordFilter::looksAtBatchesOnly()
{
    Numbers model;
    model.append(10'000);
    QCOMPARE(model.looks, 0);
    filterBy(model, "7");
    QCOMPARE(model.looks, 10'000);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    model.append(10);
    model.touch({17, 20});
    model.forget(20);
    QCOMPARE(model.looks, 10'012);
    QCOMPARE(layout.count(), 0);
    QCOMPARE(model.totalCount(), 9990);
    QCOMPARE(model.keyAt(0), RecordModel::Key(27));
}

void tst_RecordFilter::searchesCellsByDefault()
{
    Numbers model;
    model.append(30);
    filterBy(model, "2 -/^1/");
    QCOMPARE(textOf(model).replace(QLatin1Char('\n'), QLatin1Char(' ')),
             QStringLiteral("2 20 21 22 23 24 25 26 27 28 29"));
    QVERIFY(!filterOf(model, QStringLiteral("status:404")));
}

void tst_RecordFilter::equalsUnfilteredModel_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("in order of arrival") << -1;
    QTest::newRow("by status") << int(RequestModel::Status);
    QTest::newRow("by duration") << int(RequestModel::Duration);
}

/// Whatever comes: the rows are those of a model without a filter that match.
void tst_RecordFilter::equalsUnfilteredModel()
{
    QFETCH(int, column);
    Requests f(60);
    Requests all(60);
    f.model.sort(column);
    all.model.sort(column);
    QRandomGenerator random(20261126);
    const QStringList texts{QStringLiteral("status:404"), QStringLiteral("-is:running"), QString(),
                            QStringLiteral("path:1 or is:running"), QStringLiteral("duration>50")};
    QHash<QPersistentModelIndex, quint64> remembered;
    quint64 next = 1;
    QList<quint64> open;
    for (int round = 0; round < 120; ++round) {
        std::vector<monitor::RequestSeen> batch;
        for (int count = random.bounded(random.bounded(20) == 0 ? 90 : 8); count > 0; --count) {
            const bool goesOn = !open.isEmpty() && random.bounded(2) == 0;
            const quint64 id = goesOn ? open.takeAt(random.bounded(int(open.size()))) : next++;
            auto seen = request(id, "/" + QByteArray::number(id), random.bounded(2) ? 404 : 200);
            seen.duration = random.bounded(100) * kMillisecond;
            seen.isUnfinished = random.bounded(3) == 0;
            if (seen.isUnfinished)
                open.append(id);
            batch.push_back(seen);
        }
        if (random.bounded(5) == 0)
            f.model.setFilter(filterOf(f.model, texts[random.bounded(int(texts.size()))]));
        f.model.apply(batch);
        all.model.apply(batch);
        QStringList expected;
        const QAbstractItemModel &rows = all.model;
        Requests probe; // matches row by row what the model matches in place
        probe.model.setFilter(f.model.filter());
        for (int row = 0; row < rows.rowCount(); ++row) {
            probe.model.clear();
            probe.model.apply({all.model.at(row).seen});
            if (probe.model.rowCount() == 1)
                expected.append(QString::fromLatin1(all.model.at(row).seen.target));
        }
        QCOMPARE(f.paths(), expected.join(QLatin1Char(' ')));
        QCOMPARE(f.model.totalCount(), all.model.rowCount());
        for (auto it = remembered.constBegin(); it != remembered.constEnd(); ++it) {
            if (it.key().isValid())
                QCOMPARE(it.key().data(IdRole).toULongLong(), it.value());
        }
        if (f.model.rowCount() > 0) {
            const QModelIndex index = f.model.index(random.bounded(f.model.rowCount()), 0);
            remembered.insert(index, index.data(IdRole).toULongLong());
        }
    }
}

QTEST_MAIN(tst_RecordFilter)
#include "tst_recordfilter.moc"
