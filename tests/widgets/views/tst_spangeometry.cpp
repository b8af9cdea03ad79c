// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/spangeometry.h"

#include <QTest>

using namespace eyewall;
using models::Span;
using views::spanBar;

namespace {

constexpr Span kAll{1000'000, 2000'000, false};
const QRectF kCell(100, 10, 200, 20);

} // namespace

class tst_SpanGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesByTime();
    void showsTheShortest();
    void anOpenOneReachesTheEdge();
    void staysInItsCell_data();
    void staysInItsCell();
};

void tst_SpanGeometry::placesByTime()
{
    const QRectF whole = spanBar(kAll, kAll, kCell);
    QCOMPARE(whole.left(), 100.0);
    QCOMPARE(whole.right(), 300.0);
    QCOMPARE(whole.center().y(), 20.0);
    const QRectF early = spanBar({1000'000, 1250'000, false}, kAll, kCell);
    const QRectF late = spanBar({1500'000, 2000'000, false}, kAll, kCell);
    QCOMPARE(early.right(), 150.0);
    QCOMPARE(late.right(), 300.0);
    QVERIFY(late.left() > early.right());
    QVERIFY(qAbs(late.width() - 2 * early.width()) < 3);
}

void tst_SpanGeometry::showsTheShortest()
{
    for (const qint64 time : {kAll.begin, kAll.end}) {
        const QRectF bar = spanBar({time, time, false}, kAll, kCell);
        QVERIFY(bar.width() >= 3);
        QVERIFY(kCell.contains(bar));
    }
}

void tst_SpanGeometry::anOpenOneReachesTheEdge()
{
    const QRectF bar = spanBar({1500'000, 1500'000, true}, kAll, kCell);
    QCOMPARE(bar.right(), kCell.right());
    QVERIFY(bar.left() > kCell.center().x() - 3);
}

void tst_SpanGeometry::staysInItsCell_data()
{
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<QRectF>("cell");
    QTest::newRow("before") << qint64(0) << qint64(10) << kCell;
    QTest::newRow("behind") << qint64(9000'000) << qint64(9999'000) << kCell;
    QTest::newRow("around") << qint64(0) << qint64(9999'000) << kCell;
    QTest::newRow("narrow cell") << qint64(1500'000) << qint64(1600'000) << QRectF(5, 5, 2, 20);
    QTest::newRow("cell without width") << qint64(1500'000) << qint64(1600'000) << QRectF(5, 5, 0, 20);
}

void tst_SpanGeometry::staysInItsCell()
{
    QFETCH(qint64, begin);
    QFETCH(qint64, end);
    QFETCH(QRectF, cell);
    for (const Span &all : {kAll, Span{kAll.begin, kAll.begin, false}}) {
        const QRectF bar = spanBar({begin, end, false}, all, cell);
        QVERIFY(bar.left() >= cell.left() && bar.right() <= cell.right());
    }
}

QTEST_GUILESS_MAIN(tst_SpanGeometry)
#include "tst_spangeometry.moc"
