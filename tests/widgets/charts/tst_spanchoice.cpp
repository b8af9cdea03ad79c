// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/spanchoice.h"
#include "widgets/charts/stripgeometry.h"

#include <QTest>

using namespace eyewall::charts;

/// The span that is chosen in a strip, and where it lies there.
class tst_SpanChoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesBothWaysFromItsAnchor();
    void movesAsAWholeWithinTheLimits_data();
    void movesAsAWholeWithinTheLimits();
    void isHeldByTheEdgeThatWasTaken();
    void nothingMovesNothing();
    void secondsHaveAWidth();
    void findsTheEdges();
    void aBandIsHeldWithinThePlot();

private:
    static constexpr TimeSpan kLimits{0, 99};
};

void tst_SpanChoice::goesBothWaysFromItsAnchor()
{
    SpanChoice choice;
    choice.choose(50, 50);
    QCOMPARE(*choice.span(), (TimeSpan{50, 50}));
    choice.moveEnd(60, kLimits);
    QCOMPARE(*choice.span(), (TimeSpan{50, 60}));
    choice.moveEnd(40, kLimits);
    QCOMPARE(*choice.span(), (TimeSpan{40, 50}));
    choice.moveEnd(-5, kLimits);
    QCOMPARE(*choice.span(), (TimeSpan{0, 50}));
    choice.moveEnd(500, kLimits);
    QCOMPARE(*choice.span(), (TimeSpan{50, 99}));
}

void tst_SpanChoice::movesAsAWholeWithinTheLimits_data()
{
    QTest::addColumn<qint64>("step");
    QTest::addColumn<qint64>("first");
    QTest::newRow("later") << 5LL << 45LL;
    QTest::newRow("earlier") << -5LL << 35LL;
    QTest::newRow("beyond the end") << 500LL << 79LL;
    QTest::newRow("beyond the beginning") << -500LL << 0LL;
}

void tst_SpanChoice::movesAsAWholeWithinTheLimits()
{
    QFETCH(qint64, step);
    SpanChoice choice;
    choice.choose(60, 40); // drawn to the left
    choice.moveBy(step, kLimits);
    QTEST(choice.span()->first, "first");
    QCOMPARE(choice.span()->seconds(), 20);
}

void tst_SpanChoice::isHeldByTheEdgeThatWasTaken()
{
    SpanChoice choice;
    choice.choose(40, 60);
    choice.takeFirst();
    choice.moveEnd(30, kLimits);
    QCOMPARE(*choice.span(), (TimeSpan{30, 60}));
    choice.takeLast();
    choice.moveEnd(70, kLimits);
    QCOMPARE(*choice.span(), (TimeSpan{30, 70}));
}

void tst_SpanChoice::nothingMovesNothing()
{
    SpanChoice choice;
    choice.moveEnd(7, kLimits);
    QVERIFY(choice.isEmpty() && !choice.span());
    choice.choose(1, 2);
    choice.clear();
    QVERIFY(choice.isEmpty());
}

void tst_SpanChoice::secondsHaveAWidth()
{
    const StripGeometry geometry{{10, 0, 100, 20}, {1000, 1009}, 8};
    QCOMPARE(geometry.xOf(1000), 10.0);
    QCOMPARE(geometry.xOf(1010), 110.0);
    QCOMPARE(geometry.bandOf({1003, 1003}), QRectF(40, 0, 10, 20));
    QCOMPARE(geometry.secondAt(10), 1000);
    QCOMPARE(geometry.secondAt(45), 1003);
    QCOMPARE(geometry.secondAt(-500), 1000);
    QCOMPARE(geometry.secondAt(500), 1009);
    QCOMPARE(geometry.yOf(4), 10.0);
    QCOMPARE(geometry.yOf(99), 0.0);
}

void tst_SpanChoice::findsTheEdges()
{
    using Part = StripGeometry::Part;
    const StripGeometry geometry{{0, 0, 100, 20}, {0, 9}, 8};
    const TimeSpan span{3, 6}; // from 30 to 70
    QCOMPARE(geometry.partAt(10, span, 4), Part::Outside);
    QCOMPARE(geometry.partAt(27, span, 4), Part::First);
    QCOMPARE(geometry.partAt(50, span, 4), Part::Inside);
    QCOMPARE(geometry.partAt(72, span, 4), Part::Last);
    QCOMPARE(geometry.partAt(90, span, 4), Part::Outside);
}

void tst_SpanChoice::aBandIsHeldWithinThePlot()
{
    const StripGeometry geometry{{0, 0, 100, 20}, {100, 109}, 8};
    QCOMPARE(geometry.bandOf({0, 104}), QRectF(0, 0, 50, 20));
    QCOMPARE(geometry.bandOf({0, 50}).width(), 0.0);
}

QTEST_GUILESS_MAIN(tst_SpanChoice)
#include "tst_spanchoice.moc"
