// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/topicrecords.h"
#include "widgets/models/membershipindex.h"

#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

class tst_MembershipIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsBothDirections();
    void leavingAndClosingEndMemberships();
    void repeatedNewsChangeNothing();
    void takesInNoMoreThanTheLimit();
};

namespace {

using Ids = std::vector<monitor::ConnectionId>;

const QString kA = QStringLiteral("a");
const QString kB = QStringLiteral("b");

} // namespace

void tst_MembershipIndex::knowsBothDirections()
{
    MembershipIndex index(10);
    QVERIFY(index.apply({joined(2, kB), joined(1, kB), joined(2, kA)}, {}));
    QCOMPARE(index.topicsOf(2), (QStringList{kA, kB}));
    QCOMPARE(index.membersOf(kB), (Ids{1, 2}));
    QVERIFY(index.topicsOf(3).isEmpty());
    QVERIFY(index.membersOf(QStringLiteral("c")).empty());
}

void tst_MembershipIndex::leavingAndClosingEndMemberships()
{
    MembershipIndex index(10);
    index.apply({joined(1, kA), joined(1, kB), joined(2, kA)}, {});
    QVERIFY(index.apply({left(2, kA)}, {}));
    QCOMPARE(index.membersOf(kA), Ids{1});
    QVERIFY(index.topicsOf(2).isEmpty());
    QVERIFY(index.apply({joined(3, kA)}, {closed(1), closed(3)})); // of one batch
    QVERIFY(index.membersOf(kA).empty());
    QVERIFY(index.membersOf(kB).empty());
    QCOMPARE(index.size(), 0);
}

void tst_MembershipIndex::repeatedNewsChangeNothing()
{
    MembershipIndex index(10);
    index.apply({joined(1, kA)}, {});
    QVERIFY(!index.apply({joined(1, kA), left(1, kB), left(2, kA)}, {closed(2)}));
    QCOMPARE(index.size(), 1);
}

void tst_MembershipIndex::takesInNoMoreThanTheLimit()
{
    MembershipIndex index(2);
    index.apply({joined(1, kA), joined(2, kA), joined(3, kA)}, {});
    QCOMPARE(index.membersOf(kA), (Ids{1, 2}));
    QVERIFY(index.topicsOf(3).isEmpty());
    index.apply({left(1, kA), joined(4, kB)}, {closed(3)});
    QCOMPARE(index.topicsOf(4), QStringList{kB});
    QCOMPARE(index.size(), 2);
}

QTEST_GUILESS_MAIN(tst_MembershipIndex)
#include "tst_membershipindex.moc"
