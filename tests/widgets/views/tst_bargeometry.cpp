// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/bargeometry.h"

#include <QTest>

using eyewall::views::barShare;

class tst_BarGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growsWithLogarithm_data();
    void growsWithLogarithm();
};

void tst_BarGeometry::growsWithLogarithm_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<double>("share");
    QTest::newRow("nothing is still seen") << qint64(0) << 0.06;
    QTest::newRow("1 ms") << qint64(1'000'000) << 0.25;
    QTest::newRow("10 ms") << qint64(10'000'000) << 0.5;
    QTest::newRow("1 s") << qint64(1'000'000'000) << 1.0;
    QTest::newRow("an hour is no longer") << qint64(3'600'000'000'000) << 1.0;
}

void tst_BarGeometry::growsWithLogarithm()
{
    QFETCH(qint64, nanoseconds);
    QFETCH(double, share);
    QVERIFY2(qAbs(barShare(nanoseconds) - share) < 1e-9, qPrintable(QString::number(barShare(nanoseconds))));
}

QTEST_GUILESS_MAIN(tst_BarGeometry)
#include "tst_bargeometry.moc"
