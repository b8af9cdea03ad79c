// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/hintcard.h"
#include "widgets/pages/hintoutline.h"

#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace eyewall::pages;

namespace {

struct HintCardFixture {
    HintCardFixture()
    {
        window.setCentralWidget(new QWidget);
        window.resize(900, 600);
        page = new QWidget;
        card = new HintCard(window.centralWidget());
        auto *layout = new QVBoxLayout(window.centralWidget());
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page, 1);
        layout->addWidget(card);
        card->setUrl(QStringLiteral("http://127.0.0.1:8080/"));
        window.show();
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *candidate : card->findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    bool says(const QString &text)
    {
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    }
    HintOutline &outline() { return *window.findChild<HintOutline *>(); }

    QMainWindow window;
    QWidget *page;
    HintCard *card;
};

} // namespace

class tst_HintCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesThroughThreeSteps();
    void offersWhatAStepIsAbout();
    void closesWithEscape();
    void closesWithEscapeFromElsewhere();
    void isReachedByKeyboardAlone();
    void leavesTheFocusWhereItIs();
    void coversNothing_data();
    void coversNothing();
    void showsNoAddressWhereNoneIs();
    void outlinesTheTarget();
    void outlineGoesAfterAWhile();
    void outlivesItsTarget();
    void everyControlHasAName();
};

void tst_HintCard::goesThroughThreeSteps()
{
    HintCardFixture f;
    QSignalSpy finished(f.card, &HintCard::finished);
    QVERIFY(f.card->isHidden());
    f.card->begin();
    QVERIFY(f.card->isVisible());
    QVERIFY(f.says("Step 1 of 3") && f.says("Your server runs at http://127.0.0.1:8080/"));
    QVERIFY(!f.button("Back")->isEnabled());
    f.button("Next")->click();
    QVERIFY(f.says("Step 2 of 3") && f.says("Watch"));
    f.button("Next")->click();
    QCOMPARE(f.card->step(), HintCard::TalkBack);
    QVERIFY(f.says("Talk back"));
    f.button("Back")->click();
    QCOMPARE(f.card->step(), HintCard::Watch);
    f.button("Next")->click();
    QVERIFY(finished.isEmpty());
    f.button("Done")->click();
    QCOMPARE(finished.size(), 1);
    QVERIFY(f.card->isHidden());
}

void tst_HintCard::offersWhatAStepIsAbout()
{
    HintCardFixture f;
    QSignalSpy open(f.card, &HintCard::openRequested);
    QSignalSpy traffic(f.card, &HintCard::trafficRequested);
    QSignalSpy messages(f.card, &HintCard::messagesRequested);
    f.card->begin();
    f.button("Open in browser")->click();
    f.card->showStep(HintCard::Watch);
    f.button("Start sample traffic")->click();
    f.card->showStep(HintCard::TalkBack);
    f.button("Show the messages")->click();
    QCOMPARE(open.size(), 1);
    QCOMPARE(traffic.size(), 1);
    QCOMPARE(messages.size(), 1);
    QVERIFY(f.card->isVisible());
}

void tst_HintCard::closesWithEscape()
{
    HintCardFixture f;
    QSignalSpy finished(f.card, &HintCard::finished);
    f.card->begin();
    QTest::keyClick(f.button("Next"), Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
    QVERIFY(f.card->isHidden());
}

void tst_HintCard::closesWithEscapeFromElsewhere()
{
    HintCardFixture f;
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QSignalSpy finished(f.card, &HintCard::finished);
    f.page->setFocusPolicy(Qt::StrongFocus);
    f.page->setFocus();
    f.card->begin();
    QCOMPARE(f.window.focusWidget(), f.page);
    QTest::keyClick(f.page, Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
    QVERIFY(f.card->isHidden() && f.outline().isHidden());
}

void tst_HintCard::isReachedByKeyboardAlone()
{
    HintCardFixture f;
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.card->begin();
    QCOMPARE(f.window.focusWidget(), f.button("Next"));
    QTest::keyClick(f.window.focusWidget(), Qt::Key_Space);
    QCOMPARE(f.card->step(), HintCard::Watch);
    QTest::keyClick(f.window.focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(f.window.focusWidget(), f.button("Back"));
}

void tst_HintCard::leavesTheFocusWhereItIs()
{
    HintCardFixture f;
    auto *field = new QLineEdit(f.window.centralWidget());
    field->show();
    field->setFocus();
    f.card->begin();
    QCOMPARE(f.window.focusWidget(), field);
}

void tst_HintCard::coversNothing_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void tst_HintCard::coversNothing()
{
    QFETCH(Qt::LayoutDirection, direction);
    HintCardFixture f;
    f.window.setLayoutDirection(direction);
    f.card->begin();
    for (const QSize size : {QSize(900, 600), QSize(1400, 900), QSize(700, 500)}) {
        f.window.resize(size);
        const QRect area = f.window.centralWidget()->rect();
        QTRY_COMPARE(f.card->width(), area.width());
        QTRY_VERIFY(area.contains(f.card->geometry()) && !f.card->geometry().intersects(f.page->geometry()));
        QVERIFY2(f.card->height() < area.height() / 4, qPrintable(QString::number(f.card->height())));
        for (const QLabel *label : f.card->findChildren<QLabel *>())
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
    }
}

void tst_HintCard::outlineGoesAfterAWhile()
{
    HintCardFixture f;
    f.card->setTarget(HintCard::Open, f.page);
    f.card->begin();
    QVERIFY(f.outline().isVisible());
    Q_EMIT f.card->findChild<QTimer *>()->timeout({});
    QVERIFY(f.outline().isHidden());
    QVERIFY(f.card->isVisible());
}

void tst_HintCard::showsNoAddressWhereNoneIs()
{
    HintCardFixture f;
    f.card->setUrl({});
    f.card->begin();
    QVERIFY(!f.says("Your server runs at"));
    QVERIFY(!f.button("Open in browser")->isEnabled());
    f.card->setUrl(QStringLiteral("http://[::1]:8081/"));
    QVERIFY(f.says("Your server runs at http://[::1]:8081/"));
    QVERIFY(f.button("Open in browser")->isEnabled());
}

void tst_HintCard::outlinesTheTarget()
{
    HintCardFixture f;
    auto *target = new QWidget(f.window.centralWidget());
    target->setGeometry(50, 60, 200, 30);
    target->show();
    f.card->setTarget(HintCard::Watch, target);
    f.card->begin();
    QVERIFY(f.outline().isHidden());
    f.card->showStep(HintCard::Watch);
    const auto isRound = [&] {
        const QRect around(target->mapTo(&f.window, QPoint(0, 0)), target->size());
        return f.outline().isVisible() && f.outline().geometry().contains(around) &&
               f.outline().width() < around.width() + 20;
    };
    QVERIFY(isRound());
    target->setGeometry(150, 160, 300, 60);
    QTRY_VERIFY(isRound());
    target->hide();
    QTRY_VERIFY(f.outline().isHidden());
    target->show();
    QTRY_VERIFY(isRound());
    f.card->showStep(HintCard::TalkBack);
    QVERIFY(f.outline().isHidden());
}

void tst_HintCard::outlivesItsTarget()
{
    HintCardFixture f;
    auto target = std::make_unique<QWidget>(f.window.centralWidget());
    target->show();
    f.card->setTarget(HintCard::Open, target.get());
    f.card->begin();
    QVERIFY(f.outline().isVisible());
    target.reset();
    f.window.resize(1000, 700);
    QTRY_VERIFY(f.outline().isHidden());
    f.card->showStep(HintCard::Open);
    QVERIFY(f.outline().isHidden());
}

void tst_HintCard::everyControlHasAName()
{
    HintCardFixture f;
    f.card->begin();
    for (const QAbstractButton *button : f.card->findChildren<QAbstractButton *>())
        QVERIFY(!button->accessibleName().isEmpty());
    QVERIFY(f.card->accessibleName().contains("step 1 of 3"));
    QVERIFY(f.card->accessibleDescription().contains("browser"));
}

QTEST_MAIN(tst_HintCard)
#include "tst_hintcard.moc"
