// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/hub/directory.h"

#include <QtTest/QtTest>

using namespace eyewall::hub;

namespace {

QByteArray text(const Directory::Targets &targets)
{
    QByteArrayList parts;
    for (const auto &[worker, members] : targets)
        parts += QByteArray::number(worker) + ':' + QByteArray::number(members);
    return parts.join(' ');
}

} // namespace

class tst_Directory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereMembersAre();
    void forgetsEmptyTopics();
    void limitsTopics();
};

void tst_Directory::knowsWhereMembersAre()
{
    Directory directory(4, 10);
    QVERIFY(directory.join("a", 3));
    QVERIFY(directory.join("a", 1));
    QVERIFY(directory.join("a", 3));
    QVERIFY(directory.join("b", 0));
    QCOMPARE(text(directory.targets("a")), "1:1 3:2");
    QCOMPARE(text(directory.targets("b")), "0:1");
    QCOMPARE(text(directory.targets("c")), "");
    QCOMPARE(directory.members("a"), 3);
    QCOMPARE(directory.members("c"), 0);
}

void tst_Directory::forgetsEmptyTopics()
{
    Directory directory(2, 10);
    QVERIFY(directory.join("a", 0));
    QVERIFY(directory.join("a", 1));
    directory.leave("a", 0);
    QCOMPARE(text(directory.targets("a")), "1:1");
    QCOMPARE(directory.topics(), 1);
    directory.leave("a", 1);
    QCOMPARE(directory.topics(), 0);
}

void tst_Directory::limitsTopics()
{
    Directory directory(1, 2);
    QVERIFY(directory.join("a", 0));
    QVERIFY(directory.join("b", 0));
    QVERIFY(!directory.join("c", 0));
    QVERIFY(directory.join("a", 0));
    directory.leave("b", 0);
    QVERIFY(directory.join("c", 0));
}

QTEST_GUILESS_MAIN(tst_Directory)
#include "tst_directory.moc"
