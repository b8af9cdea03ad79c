// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/models/membermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

class tst_MemberModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsConnectionAndClient();
    void remembersRowsThatStay_data();
    void remembersRowsThatStay();
    void showsABoundedNumber();
};

namespace {

using Ids = std::vector<monitor::ConnectionId>;

struct MemberModelFixture {
    MemberModelFixture()
    {
        monitor::Batch batch;
        batch.opened = {opened(3)};
        connections.apply(batch);
    }

    ConnectionModel connections{[](monitor::RouteId) { return QString(); }, 10};
    MemberModel model{connections};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

void tst_MemberModel::showsConnectionAndClient()
{
    MemberModelFixture f;
    f.model.setMembers({3, 0x1f7});
    QCOMPARE(textOf(f.model), QStringLiteral("c-3 | 192.168.1.4:40003\nc-1f7 | –"));
    QCOMPARE(f.model.index(1, 0).data(IdRole).toULongLong(), 0x1f7);
}

void tst_MemberModel::remembersRowsThatStay_data()
{
    QTest::addColumn<Ids>("after");
    QTest::addColumn<int>("row");
    QTest::newRow("same") << Ids{2, 4, 6, 8} << 1;
    QTest::newRow("others leave") << Ids{4} << 0;
    QTest::newRow("others join") << Ids{1, 2, 3, 4, 5, 6, 7, 8, 9} << 3;
    QTest::newRow("both") << Ids{1, 3, 4, 8, 9} << 2;
    QTest::newRow("leaves") << Ids{1, 2, 6, 8} << -1;
    QTest::newRow("none") << Ids{} << -1;
}

void tst_MemberModel::remembersRowsThatStay()
{
    QFETCH(Ids, after);
    MemberModelFixture f;
    f.model.setMembers({2, 4, 6, 8});
    const QPersistentModelIndex four = f.model.index(1, 0);
    QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
    f.model.setMembers(after);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(f.model.rowCount(), int(after.size()));
    for (int row = 0; row < f.model.rowCount(); ++row)
        QCOMPARE(f.model.at(row), after[std::size_t(row)]);
    QTEST(four.row(), "row");
}

void tst_MemberModel::showsABoundedNumber()
{
    MemberModelFixture f;
    Ids many(MemberModel::kMaxRows + 500);
    std::iota(many.begin(), many.end(), monitor::ConnectionId(1));
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    f.model.setMembers(many);
    QCOMPARE(f.model.rowCount(), int(MemberModel::kMaxRows));
    QCOMPARE(inserted.count(), 1);
}

QTEST_MAIN(tst_MemberModel)
#include "tst_membermodel.moc"
