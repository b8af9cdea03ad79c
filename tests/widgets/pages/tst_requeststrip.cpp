// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/pages/windowfixture.h"
#include "widgets/charts/ratestrip.h"
#include "widgets/pages/dashboardpage.h"
#include "widgets/pages/requeststrip.h"

#include <QPushButton>
#include <QTest>

using namespace eyewall;
using namespace eyewall::test;

/// The strip above the requests, in the window.
class tst_RequestStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFedWhileAnotherPageIsShown();
    void rowsHaveTheFocusFirst();
    void keysFilterTheRows();
    void chipKeepsTheStripInItsPlace();
    void fitsIntoTheSmallestWindow();
    void pauseHoldsWhatIsDrawn();
};

namespace {

void trafficOf(Fixture &f, int seconds)
{
    for (int second = 0; second <= seconds; ++second)
        f.traffic(second);
    QCoreApplication::processEvents();
}

pages::RequestStrip &stripOf(const Fixture &f)
{
    return f.window->requestsPage().strip();
}

} // namespace

void tst_RequestStrip::isFedWhileAnotherPageIsShown()
{
    Fixture f;
    f.window->showPage(MonitorWindow::Dashboard);
    trafficOf(f, 30);
    f.window->showPage(MonitorWindow::Requests);
    QCOMPARE(stripOf(f).strip().shown().last, kStart / kSecond + 29);
    QVERIFY2(stripOf(f).strip().summary().contains(QStringLiteral("now 4,312 a second")),
             qPrintable(stripOf(f).strip().summary()));
}

void tst_RequestStrip::rowsHaveTheFocusFirst()
{
    Fixture f;
    trafficOf(f, 3);
    f.window->showPage(MonitorWindow::Requests);
    QVERIFY(stripOf(f).isVisible());
    QVERIFY(!stripOf(f).strip().hasFocus());
}

void tst_RequestStrip::keysFilterTheRows()
{
    Fixture f;
    trafficOf(f, 200);
    f.window->showPage(MonitorWindow::Requests);
    const QAbstractItemModel &rows = *f.window->requestsPage().view().model();
    QCOMPARE(rows.rowCount(), 2); // of the first second
    QTest::keyClick(&stripOf(f).strip(), Qt::Key_Left);
    QTRY_COMPARE(rows.rowCount(), 0);
    QVERIFY(stripOf(f).chip().isVisible());
    QVERIFY(!stripOf(f).chip().accessibleName().isEmpty());
    QTest::keyClick(&stripOf(f).strip(), Qt::Key_Home, Qt::ShiftModifier);
    QTRY_COMPARE(rows.rowCount(), 2);
    QTest::keyClick(&stripOf(f).strip(), Qt::Key_Escape);
    QVERIFY(!stripOf(f).chip().isVisible());
    QCOMPARE(rows.rowCount(), 2);
}

void tst_RequestStrip::chipKeepsTheStripInItsPlace()
{
    Fixture f;
    trafficOf(f, 100);
    f.window->showPage(MonitorWindow::Requests);
    QCoreApplication::processEvents();
    charts::RateStrip &strip = stripOf(f).strip();
    const QPoint before = strip.mapTo(&*f.window, QPoint());
    QTest::keyClick(&strip, Qt::Key_Left);
    QTRY_VERIFY(stripOf(f).chip().isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(strip.mapTo(&*f.window, QPoint()), before);
}

void tst_RequestStrip::pauseHoldsWhatIsDrawn()
{
    Fixture f;
    trafficOf(f, 30);
    auto &dashboard = *f.window->findChild<pages::DashboardPage *>();
    f.window->feed().setPaused(true);
    for (int second = 31; second <= 60; ++second)
        f.traffic(second);
    QCOMPARE(stripOf(f).strip().shown().last, kStart / kSecond + 29);
    QCOMPARE(dashboard.time().newest(), kStart / kSecond + 30);
    f.window->feed().setPaused(false);
    QCOMPARE(stripOf(f).strip().shown().last, kStart / kSecond + 59);
    QCOMPARE(dashboard.time().newest(), kStart / kSecond + 60);
}

void tst_RequestStrip::fitsIntoTheSmallestWindow()
{
    Fixture f;
    trafficOf(f, 100);
    f.window->showPage(MonitorWindow::Requests);
    f.window->requestsPage().view().selectRow(0);
    f.window->resize(900, 600);
    QTest::keyClick(&stripOf(f).strip(), Qt::Key_Left);
    QTRY_VERIFY(stripOf(f).chip().isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(f.window->size(), QSize(900, 600));
    QVERIFY(stripOf(f).strip().height() >= stripOf(f).strip().minimumSizeHint().height());
    QVERIFY(f.window->requestsPage().view().height() > f.window->fontMetrics().height() * 8);
}

QTEST_MAIN(tst_RequestStrip)
#include "tst_requeststrip.moc"
