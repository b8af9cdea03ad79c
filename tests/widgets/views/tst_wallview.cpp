// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/charts/frameclock.h"
#include "widgets/models/wallmodel.h"
#include "widgets/views/wallview.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace eyewall;
using namespace eyewall::test;
using views::WallCanvas;
using views::WallView;

class tst_WallView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shows15000();
    void repaintsOnlyWhileSomethingFades();
    void doesNotFadeWithoutMotion();
    void choosesByClick();
    void choosesWhatWasPressed();
    void walksByKeys();
    void walksByKeysFromRightToLeft();
    void keepsTheCurrentConnection();
    void goesOnWhenTheCurrentOneCloses();
    void marksTheCurrentTileWithTheFocus();
    void marksTheHoveredTile();
    void tellsInATip();
    void saysWhatItShowsWhenEmpty();
    void readsAsAList();
    void forgetsTheNamesOfClosedTiles();
    void saysTheCountsAtMostOnceASecond();
    void isSharpAtTwiceTheResolution();
};

namespace {

struct WallViewFixture {
    explicit WallViewFixture(int count = 0, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        view.setPalette(support::paletteFor(support::darkColors()));
        view.setLayoutDirection(direction);
        view.resize(700, 220);
        open(1, count);
        now = 10 * kSecond;
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        view.activateWindow();
        view.setFocus();
    }
    void open(quint64 first, int count)
    {
        monitor::Batch batch;
        for (int i = 0; i < count; ++i)
            batch.opened.push_back(opened(first + quint64(i)));
        apply(batch);
    }
    void close(std::initializer_list<monitor::ConnectionId> ids)
    {
        monitor::Batch batch;
        for (const auto id : ids)
            batch.closed.push_back(closed(id));
        apply(batch);
    }
    void apply(monitor::Batch batch)
    {
        batch.totals.time = kStart + now;
        model.apply(batch);
    }
    void say(monitor::ConnectionId id)
    {
        monitor::Batch batch;
        batch.messages = {message("hello")};
        batch.messages.front().connection = id;
        apply(batch);
    }
    QPoint middle(int index) const { return view.tileRect(index).center(); }
    QImage picture() { return view.grab().toImage(); }
    QColor color(int index) { return picture().pixelColor(middle(index)); }

    qint64 now = 0;
    models::WallModel model{[](monitor::RouteId) { return QStringLiteral("/ws/<room>"); },
                            [this] { return now; }};
    charts::FrameClock clock;
    WallView view{model, clock};
};

QColor httpColor(int level)
{
    return WallCanvas::colorOf(monitor::Protocol::Http, level, support::darkColors());
}

} // namespace

void tst_WallView::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void tst_WallView::shows15000()
{
    WallViewFixture wall(15'000);
    QCOMPARE(wall.view.tileCount(), 15'000);
    wall.say(7'000);
    const QImage picture = wall.picture();
    for (int index = 0; index < 15'000; ++index) {
        QVERIFY(wall.view.rect().contains(wall.view.tileRect(index)));
        const QColor expected = httpColor(index == 6'999 ? WallCanvas::kBright : 0);
        // The first one is current and has a frame around, but not over it.
        QCOMPARE(picture.pixelColor(wall.middle(index)), expected);
    }
}

void tst_WallView::repaintsOnlyWhileSomethingFades()
{
    WallViewFixture wall(50);
    wall.view.clearFocus();
    QTRY_VERIFY(!wall.clock.isRunning());
    wall.say(5);
    QVERIFY(wall.clock.isRunning());
    QCOMPARE(wall.color(4), httpColor(WallCanvas::kBright));
    wall.now += kSecond / 2;
    QVERIFY(wall.clock.isRunning());
    QCOMPARE(wall.color(4), httpColor(WallCanvas::kBright / 2));
    wall.now += kSecond / 2;
    QTRY_VERIFY(!wall.clock.isRunning());
    QCOMPARE(wall.color(4), httpColor(0));
    wall.view.hide();
    wall.say(5);
    QVERIFY(!wall.clock.isRunning());
}

void tst_WallView::doesNotFadeWithoutMotion()
{
    WallViewFixture wall(50);
    wall.view.setMotionReduced(true);
    wall.say(5);
    wall.now += kSecond - 1;
    QCOMPARE(wall.color(4), httpColor(WallCanvas::kBright));
    wall.now += 1;
    QCOMPARE(wall.color(4), httpColor(0));
}

void tst_WallView::choosesByClick()
{
    WallViewFixture wall(50);
    QSignalSpy chosen(&wall.view, &WallView::connectionChosen);
    QTest::mouseClick(&wall.view, Qt::LeftButton, {}, wall.middle(33));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.takeFirst().at(0).toULongLong(), 34);
    QCOMPARE(wall.view.currentConnection(), 34);
    QTest::mouseClick(&wall.view, Qt::LeftButton, {}, QPoint(350, 215));
    QTest::mouseClick(&wall.view, Qt::RightButton, {}, wall.middle(33));
    QCOMPARE(chosen.count(), 0);
}

void tst_WallView::choosesWhatWasPressed()
{
    WallViewFixture wall(50);
    QSignalSpy chosen(&wall.view, &WallView::connectionChosen);
    QTest::mousePress(&wall.view, Qt::LeftButton, {}, wall.middle(33));
    wall.close({1, 2, 3});
    QTest::mouseRelease(&wall.view, Qt::LeftButton, {}, wall.middle(33));
    QCOMPARE(chosen.takeFirst().at(0).toULongLong(), 34);
}

void tst_WallView::walksByKeys()
{
    WallViewFixture wall(100);
    QSignalSpy chosen(&wall.view, &WallView::connectionChosen);
    QTRY_COMPARE(wall.view.currentConnection(), 1);
    QTest::keyClick(&wall.view, Qt::Key_Right);
    QTest::keyClick(&wall.view, Qt::Key_Right);
    QCOMPARE(wall.view.currentConnection(), 3);
    QTest::keyClick(&wall.view, Qt::Key_Down);
    const int columns = *wall.view.currentIndex() - 2;
    QVERIFY(columns > 10);
    QCOMPARE(wall.view.tileRect(2 + columns).left(), wall.view.tileRect(2).left());
    QTest::keyClick(&wall.view, Qt::Key_End);
    QCOMPARE(wall.view.currentConnection(), 100);
    QTest::keyClick(&wall.view, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().at(0).toULongLong(), 100);
    QTest::keyClick(&wall.view, Qt::Key_Home);
    QTest::keyClick(&wall.view, Qt::Key_Enter);
    QCOMPARE(chosen.takeFirst().at(0).toULongLong(), 1);
}

void tst_WallView::walksByKeysFromRightToLeft()
{
    WallViewFixture wall(100, Qt::RightToLeft);
    QTRY_COMPARE(wall.view.currentConnection(), 1);
    QVERIFY(wall.view.tileRect(0).left() > wall.view.tileRect(1).left());
    QVERIFY(wall.view.rect().right() - wall.view.tileRect(0).right() < 10);
    QTest::keyClick(&wall.view, Qt::Key_Left);
    QCOMPARE(wall.view.currentConnection(), 2);
    QTest::keyClick(&wall.view, Qt::Key_Right);
    QCOMPARE(wall.view.currentConnection(), 1);
    QCOMPARE(wall.color(99), httpColor(0));
    QCOMPARE(wall.view.tileAt(wall.middle(42)), std::optional(42));
}

void tst_WallView::keepsTheCurrentConnection()
{
    WallViewFixture wall(100);
    QTest::mousePress(&wall.view, Qt::LeftButton, {}, wall.middle(50));
    wall.close({3, 4, 80});
    wall.open(500, 20);
    QCOMPARE(wall.view.currentConnection(), 51);
    QCOMPARE(wall.view.currentIndex(), std::optional(48));
    QTest::keyClick(&wall.view, Qt::Key_Right);
    QCOMPARE(wall.view.currentConnection(), 52);
}

void tst_WallView::goesOnWhenTheCurrentOneCloses()
{
    WallViewFixture wall(4);
    QTest::mousePress(&wall.view, Qt::LeftButton, {}, wall.middle(1));
    wall.close({2});
    QCOMPARE(wall.view.currentConnection(), 3);
    wall.close({3, 4});
    QCOMPARE(wall.view.currentConnection(), 1);
    wall.close({1});
    QCOMPARE(wall.view.currentConnection(), 0);
    QSignalSpy chosen(&wall.view, &WallView::connectionChosen);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_End, Qt::Key_Return})
        QTest::keyClick(&wall.view, key);
    QCOMPARE(chosen.count(), 0);
    wall.open(9, 1);
    QTest::keyClick(&wall.view, Qt::Key_Right);
    QCOMPARE(wall.view.currentConnection(), 9);
}

void tst_WallView::marksTheCurrentTileWithTheFocus()
{
    WallViewFixture wall(50);
    QTRY_VERIFY(wall.view.hasFocus());
    QTest::keyClick(&wall.view, Qt::Key_Right);
    const QPoint above(wall.middle(1).x(), wall.view.tileRect(1).top() - 1);
    QCOMPARE(wall.picture().pixelColor(above), support::darkColors().text);
    wall.view.clearFocus();
    QCOMPARE(wall.picture().pixelColor(above), support::darkColors().surface);
}

void tst_WallView::marksTheHoveredTile()
{
    WallViewFixture wall(50);
    const QPoint above(wall.middle(7).x(), wall.view.tileRect(7).top() - 1);
    const QColor before = wall.picture().pixelColor(wall.middle(7));
    // Not by way of the cursor: the tip of another test may still be below it.
    QMouseEvent move(QEvent::MouseMove, wall.middle(7), wall.view.mapToGlobal(wall.middle(7)), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&wall.view, &move);
    QVERIFY(wall.picture().pixelColor(wall.middle(7)).lightness() > before.lightness() + 20);
    // The frame is that of the keyboard: there is never a second one.
    QCOMPARE(wall.picture().pixelColor(above), support::darkColors().surface);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&wall.view, &leave);
    QCOMPARE(wall.picture().pixelColor(wall.middle(7)), before);
}

void tst_WallView::tellsInATip()
{
    WallViewFixture wall(50);
    QHelpEvent help(QEvent::ToolTip, wall.middle(6), wall.view.mapToGlobal(wall.middle(6)));
    QCoreApplication::sendEvent(&wall.view, &help);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("c-7 · HTTP\n192.168.1.8:40007\n/ws/&lt;room&gt;")),
             qPrintable(QToolTip::text()));
    QHelpEvent beside(QEvent::ToolTip, QPoint(350, 215), wall.view.mapToGlobal(QPoint(350, 215)));
    QCoreApplication::sendEvent(&wall.view, &beside);
    QTRY_VERIFY(!QToolTip::isVisible());
}

void tst_WallView::saysWhatItShowsWhenEmpty()
{
    WallViewFixture wall;
    const auto hasWords = [&wall] {
        const QImage picture = wall.picture();
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 90; y < 130; ++y) {
                if (picture.pixelColor(x, y) == support::darkColors().dimText)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(hasWords());
    wall.open(1, 1);
    QVERIFY(!hasWords());
    wall.close({1});
    QVERIFY(hasWords());
    QCOMPARE(wall.view.tileCount(), 0);
}

void tst_WallView::readsAsAList()
{
    WallViewFixture wall(50);
    QTRY_VERIFY(wall.view.hasFocus());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&wall.view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("The Wall"));
    QCOMPARE(list->childCount(), 50);
    QAccessibleInterface *tile = list->child(3);
    QVERIFY(tile);
    QCOMPARE(tile, list->child(3));
    QCOMPARE(tile->parent(), list);
    QVERIFY2(tile->text(QAccessible::Name).startsWith(QStringLiteral("HTTP of 192.168.1.5:40004")),
             qPrintable(tile->text(QAccessible::Name)));
    QCOMPARE(list->indexOfChild(tile), 3);
    QCOMPARE(list->childAt(tile->rect().center().x(), tile->rect().center().y()), tile);
    QTest::keyClick(&wall.view, Qt::Key_Right);
    QCOMPARE(list->focusChild(), list->child(1));
    QVERIFY(list->child(1)->state().focused);
    QVERIFY(!tile->state().focused);
    wall.close({4});
    QVERIFY(!tile->isValid());
    QVERIFY(list->child(3) != tile);
    QVERIFY(!list->child(49));
}

void tst_WallView::forgetsTheNamesOfClosedTiles()
{
    WallViewFixture wall(10);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&wall.view);
    const QAccessible::Id closed = QAccessible::uniqueId(list->child(0));
    const QAccessible::Id open = QAccessible::uniqueId(list->child(1));
    wall.close({1});
    for (quint64 id = 100; id < 300; ++id) {
        wall.open(id, 1);
        QVERIFY(list->child(9));
        wall.close({id});
    }
    QVERIFY(!QAccessible::accessibleInterface(closed));
    QCOMPARE(list->child(0), QAccessible::accessibleInterface(open));
}

void tst_WallView::saysTheCountsAtMostOnceASecond()
{
    WallViewFixture wall;
    QCOMPARE(wall.view.accessibleDescription(), QStringLiteral("No connection is open."));
    QSignalSpy summaries(&wall.view, &WallView::summaryChanged);
    for (quint64 id = 1; id <= 20; ++id)
        wall.open(id, 1);
    QVERIFY(summaries.wait(5000));
    QCOMPARE(summaries.count(), 1);
    QCOMPARE(wall.view.accessibleDescription(),
             QStringLiteral("20 HTTP, 0 WebSocket, 0 event stream(s), 0 in trouble"));
}

void tst_WallView::isSharpAtTwiceTheResolution()
{
    WallViewFixture wall(50);
    QImage picture(wall.view.size() * 2, QImage::Format_RGB32);
    picture.setDevicePixelRatio(2);
    wall.view.render(&picture);
    QCOMPARE(picture.pixelColor(wall.middle(20) * 2), httpColor(0));
    QCOMPARE(picture.pixelColor(QPoint(650, 215) * 2), support::darkColors().surface);
}

QTEST_MAIN(tst_WallView)
#include "tst_wallview.moc"
