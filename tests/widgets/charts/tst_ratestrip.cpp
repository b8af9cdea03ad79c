// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/ratestrip.h"
#include "widgets/charts/timetext.h"
#include "widgets/support/colors.h"

#include <QFocusEvent>
#include <QImage>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace eyewall;
using namespace eyewall::charts;

class tst_RateStrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsTheLastQuarterOfAnHour();
    void showsLessWhileLittleWasMeasured();
    void choosesByDragging();
    void choosesByDraggingToTheLeft();
    void ignoresAClick();
    void dragsTheEdges();
    void dragsTheSpanItself();
    void standsStillWhileDragging();
    void doubleClickShowsAllAgain();
    void escapeEndsADragThenTheChoice();
    void choosesByKeys();
    void extendsByKeys();
    void goesToTheEnds();
    void tellsWhenTheKeysRest();
    void keysWorkTheSameInMirroredLayouts();
    void showsMoreBeforeAChoiceWouldLeave();
    void readsUnderTheMouse();
    void saysItInWords();
    void marksTheChoice_data();
    void marksTheChoice();
    void doesNothingWithoutData();
};

namespace {

constexpr qint64 kNow = 1'795'442'550;
constexpr qint64 kFirst = kNow - RateStrip::kUsualSeconds + 1;

/// A pixel is a second, and the newest second has the rightmost one.
struct Fixture {
    Fixture()
    {
        strip.resize(RateStrip::kUsualSeconds + 2, 40);
        for (qint64 second = kFirst; second <= kNow; ++second)
            strip.append(second, second, second == kNow - 100 ? 80 : 20);
        strip.show();
    }
    static QPoint at(qint64 second) { return {int(second - kFirst) + 1, 20}; }
    void press(qint64 second) { QTest::mousePress(&strip, Qt::LeftButton, {}, at(second)); }
    void move(qint64 second) { QTest::mouseMove(&strip, at(second)); }
    /// Without a button QTest would only move the pointer of the screen.
    void hover(qint64 second)
    {
        QMouseEvent move(QEvent::MouseMove, at(second), strip.mapToGlobal(at(second)), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&strip, &move);
    }
    void release(qint64 second) { QTest::mouseRelease(&strip, Qt::LeftButton, {}, at(second)); }
    void drag(qint64 from, qint64 to)
    {
        press(from);
        move((from + to) / 2);
        move(to);
        release(to);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&strip, key, modifiers); }
    /// What rests is told at once when the focus goes.
    TimeSpan span()
    {
        QFocusEvent out(QEvent::FocusOut);
        QCoreApplication::sendEvent(&strip, &out);
        return strip.span().value_or(TimeSpan{});
    }

    RateStrip strip;
    QSignalSpy changes{&strip, &RateStrip::spanChanged};
};

bool hasColor(const QImage &image, const QRect &area, const QColor &color)
{
    const auto near = [](int a, int b) { return std::abs(a - b) < 12; };
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (near(pixel.red(), color.red()) && near(pixel.green(), color.green()) &&
                near(pixel.blue(), color.blue()))
                return true;
        }
    }
    return false;
}

} // namespace

void tst_RateStrip::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void tst_RateStrip::showsTheLastQuarterOfAnHour()
{
    Fixture f;
    QCOMPARE(f.strip.shown(), (TimeSpan{kFirst, kNow}));
    f.strip.append(kNow + 1, kNow + 3, 5); // beats were late
    QCOMPARE(f.strip.shown(), (TimeSpan{kFirst + 3, kNow + 3}));
    QVERIFY(!f.strip.span());
}

void tst_RateStrip::showsLessWhileLittleWasMeasured()
{
    RateStrip strip;
    strip.append(kNow, kNow, 5);
    QCOMPARE(strip.shown(), (TimeSpan{kNow - RateStrip::kLeastSeconds + 1, kNow}));
    strip.append(kNow + 1, kNow + 299, 5);
    QCOMPARE(strip.shown(), (TimeSpan{kNow, kNow + 299}));
}

void tst_RateStrip::choosesByDragging()
{
    Fixture f;
    f.press(kNow - 200);
    f.move(kNow - 150);
    QVERIFY(!f.strip.span()); // the rows follow when the mouse lets go
    f.move(kNow - 100);
    f.release(kNow - 100);
    QCOMPARE(*f.strip.span(), (TimeSpan{kNow - 200, kNow - 100}));
    QCOMPARE(f.changes.count(), 1);
}

void tst_RateStrip::choosesByDraggingToTheLeft()
{
    Fixture f;
    f.drag(kNow - 100, kNow - 200);
    QCOMPARE(*f.strip.span(), (TimeSpan{kNow - 200, kNow - 100}));
    f.drag(kNow - 400, kFirst - 50); // beyond the edge
    QCOMPARE(*f.strip.span(), (TimeSpan{kFirst, kNow - 400}));
}

void tst_RateStrip::ignoresAClick()
{
    Fixture f;
    f.press(kNow - 200);
    f.release(kNow - 200);
    QVERIFY(!f.strip.span());
    f.drag(kNow - 200, kNow - 100);
    f.press(kNow - 500);
    f.release(kNow - 500);
    QCOMPARE(*f.strip.span(), (TimeSpan{kNow - 200, kNow - 100}));
    QCOMPARE(f.changes.count(), 1);
}

void tst_RateStrip::dragsTheEdges()
{
    Fixture f;
    f.drag(kNow - 200, kNow - 100);
    f.drag(kNow - 200, kNow - 300);
    QCOMPARE(*f.strip.span(), (TimeSpan{kNow - 300, kNow - 100}));
    f.drag(kNow - 99, kNow - 50); // where the last second ends
    QCOMPARE(*f.strip.span(), (TimeSpan{kNow - 300, kNow - 50}));
}

void tst_RateStrip::dragsTheSpanItself()
{
    Fixture f;
    f.drag(kNow - 200, kNow - 100);
    f.drag(kNow - 150, kNow - 250);
    QCOMPARE(*f.strip.span(), (TimeSpan{kNow - 300, kNow - 200}));
    f.drag(kNow - 250, kNow);
    QCOMPARE(*f.strip.span(), (TimeSpan{kNow - 100, kNow}));
}

void tst_RateStrip::standsStillWhileDragging()
{
    Fixture f;
    f.press(kNow - 200);
    f.move(kNow - 150);
    f.strip.append(kNow + 1, kNow + 30, 20);
    f.move(kNow - 100);
    f.release(kNow - 100);
    QCOMPARE(*f.strip.span(), (TimeSpan{kNow - 200, kNow - 100}));
    QCOMPARE(f.strip.shown().last, kNow + 30);
}

void tst_RateStrip::doubleClickShowsAllAgain()
{
    Fixture f;
    f.drag(kNow - 200, kNow - 100);
    QTest::mouseDClick(&f.strip, Qt::LeftButton, {}, Fixture::at(kNow - 150));
    QVERIFY(!f.strip.span());
    QCOMPARE(f.changes.count(), 2);
}

void tst_RateStrip::escapeEndsADragThenTheChoice()
{
    Fixture f;
    f.drag(kNow - 200, kNow - 100);
    f.press(kNow - 500);
    f.move(kNow - 400);
    f.key(Qt::Key_Escape);
    f.release(kNow - 400);
    QCOMPARE(*f.strip.span(), (TimeSpan{kNow - 200, kNow - 100}));
    f.key(Qt::Key_Escape);
    QVERIFY(!f.strip.span());
    f.strip.clearSpan();
    QCOMPARE(f.changes.count(), 2); // nothing new
}

void tst_RateStrip::choosesByKeys()
{
    Fixture f;
    f.key(Qt::Key_Left);
    QCOMPARE(f.span(), (TimeSpan{kNow - 59, kNow}));
    f.key(Qt::Key_Left);
    QCOMPARE(f.span(), (TimeSpan{kNow - 60, kNow - 1}));
    f.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(f.span(), (TimeSpan{kNow - 70, kNow - 11}));
    f.key(Qt::Key_PageUp);
    QCOMPARE(f.span(), (TimeSpan{kNow - 130, kNow - 71}));
    f.key(Qt::Key_PageDown);
    f.key(Qt::Key_PageDown);
    QCOMPARE(f.span(), (TimeSpan{kNow - 59, kNow})); // held at now
}

void tst_RateStrip::extendsByKeys()
{
    Fixture f;
    f.key(Qt::Key_Left);
    f.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(f.span(), (TimeSpan{kNow - 60, kNow}));
    f.key(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(f.span(), (TimeSpan{kNow - 50, kNow}));
    f.key(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(f.span(), (TimeSpan{kFirst, kNow}));
    f.key(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(f.span(), (TimeSpan{kNow, kNow}));
}

void tst_RateStrip::goesToTheEnds()
{
    Fixture f;
    f.key(Qt::Key_Left);
    f.key(Qt::Key_Home);
    QCOMPARE(f.span(), (TimeSpan{kFirst, kFirst + 59}));
    f.key(Qt::Key_End);
    QCOMPARE(f.span(), (TimeSpan{kNow - 59, kNow}));
}

/// A key that is held down moves the span many times a second, which the rows need not follow.
void tst_RateStrip::tellsWhenTheKeysRest()
{
    Fixture f;
    for (int i = 0; i < 10; ++i)
        f.key(Qt::Key_Left);
    QCOMPARE(f.changes.count(), 0);
    QTRY_COMPARE(f.changes.count(), 1);
    QCOMPARE(*f.strip.span(), (TimeSpan{kNow - 68, kNow - 9}));
}

void tst_RateStrip::keysWorkTheSameInMirroredLayouts()
{
    Fixture f;
    f.strip.setLayoutDirection(Qt::RightToLeft);
    f.key(Qt::Key_Left);
    f.key(Qt::Key_Left);
    QCOMPARE(f.span(), (TimeSpan{kNow - 60, kNow - 1})); // time runs to the right in every language
    f.drag(kNow - 300, kNow - 200);
    QCOMPARE(f.span(), (TimeSpan{kNow - 300, kNow - 200}));
}

void tst_RateStrip::showsMoreBeforeAChoiceWouldLeave()
{
    Fixture f;
    f.drag(kFirst + 10, kFirst + 50);
    f.strip.append(kNow + 1, kNow + 600, 20);
    QCOMPARE(*f.strip.span(), (TimeSpan{kFirst + 10, kFirst + 50}));
    QVERIFY(f.strip.shown().first < kFirst + 10);
    QVERIFY(f.strip.geometryForPainting().bandOf(*f.strip.span()).width() > 20);
    f.strip.clearSpan();
    QCOMPARE(f.strip.shown().seconds() + 1, RateStrip::kUsualSeconds);
}

void tst_RateStrip::readsUnderTheMouse()
{
    Fixture f;
    const QString start = TimeText::clock(kFirst, false);
    QCOMPARE(f.strip.reading(), start + QStringLiteral(" – now"));
    f.hover(kNow - 100);
    QCOMPARE(f.strip.reading(), TimeText::clock(kNow - 100) + QStringLiteral(": 80 a second"));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&f.strip, &leave);
    QCOMPARE(f.strip.reading(), start + QStringLiteral(" – now"));
    f.press(kNow - 200);
    f.move(kNow - 100);
    QCOMPARE(f.strip.reading(), TimeText::moment(kNow - 200, 101));
}

void tst_RateStrip::saysItInWords()
{
    Fixture f;
    QCOMPARE(f.strip.accessibleDescription(),
             QStringLiteral("From %1 until now: now 20 a second, at most 80. No time is chosen.")
                 .arg(TimeText::clock(kFirst, false)));
    f.drag(kNow - 200, kNow - 150);
    QCOMPARE(f.strip.accessibleDescription(),
             QStringLiteral("Chosen: %1 to %2, at most 20 a second.")
                 .arg(TimeText::clock(kNow - 200), TimeText::clock(kNow - 150)));
}

void tst_RateStrip::marksTheChoice_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_RateStrip::marksTheChoice()
{
    QFETCH(bool, isDark);
    Fixture f;
    const support::Colors &colors = isDark ? support::darkColors() : support::lightColors();
    f.strip.setPalette(support::paletteFor(colors));
    const auto picture = [&f] { return f.strip.grab().toImage(); };
    const QRect inside(int(kNow - 150 - kFirst), 3, 20, 5);
    QVERIFY(!hasColor(picture(), inside, colors.selection));
    f.drag(kNow - 200, kNow - 110);
    QVERIFY(hasColor(picture(), inside, colors.selection));
    QVERIFY(!hasColor(picture(), inside.translated(-300, 0), colors.selection));
    QVERIFY(hasColor(picture(), QRect(int(kNow - 201 - kFirst), 2, 5, 36), colors.accent));
}

void tst_RateStrip::doesNothingWithoutData()
{
    RateStrip strip;
    strip.resize(400, 40);
    strip.show();
    QTest::keyClick(&strip, Qt::Key_Left);
    QTest::mousePress(&strip, Qt::LeftButton, {}, {50, 20});
    QTest::mouseMove(&strip, {90, 20});
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, {90, 20});
    (void)strip.grab();
    QVERIFY(!strip.span());
    QVERIFY(strip.reading().isEmpty());
    QCOMPARE(strip.summary(), QStringLiteral("Nothing was measured yet."));
}

QTEST_MAIN(tst_RateStrip)
#include "tst_ratestrip.moc"
