// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/inspectors/choicebar.h"
#include "widgets/inspectors/loginspector.h"
#include "widgets/pages/listdetail.h"
#include "widgets/pages/logpage.h"
#include "widgets/support/emptystate.h"
#include "widgets/views/recordview.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace eyewall;
using namespace eyewall::pages;
using namespace eyewall::test;
using monitor::LogLine;
using monitor::LogSeverity;

class tst_LogPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWasLoggedBeforeAndAfter();
    void levelFiltersRows();
    void selectionShowsTheWholeTextAndStays();
    void emptyPageSaysWhy();
    void emptyPageWritesAMark();
    void markIsShownWhateverHidesIt();
    void pauseHoldsRowsStill();
    void clearTakesAllAway();
    void saysWhatWasLost();
};

namespace {

LogLine line(const QByteArray &text, LogSeverity severity = LogSeverity::Info)
{
    return {kStart, severity, "eyewall.general", text, text.size()};
}

struct LogPageFixture {
    explicit LogPageFixture(const monitor::LogBook::Limits &limits = {})
        : book(limits)
    {
        book.append(line("early"));
        page.emplace(book);
        page->resize(800, 500);
        page->show();
    }
    void log(const QByteArray &text, LogSeverity severity = LogSeverity::Info)
    {
        QSignalSpy added(&book, &monitor::LogBook::linesAdded);
        book.append(line(text, severity));
        QVERIFY(added.wait());
    }
    QString shown() const { return textOf(page->model(), {models::LogModel::Message}); }
    void choose(const QString &level)
    {
        for (QToolButton *button :
             page->findChild<inspectors::ChoiceBar *>()->findChildren<QToolButton *>()) {
            if (button->text() == level)
                button->click();
        }
    }

    monitor::LogBook book;
    std::optional<LogPage> page;
};

} // namespace

void tst_LogPage::showsWhatWasLoggedBeforeAndAfter()
{
    LogPageFixture f;
    QCOMPARE(f.shown(), QStringLiteral("early"));
    QSignalSpy changed(&*f.page, &LogPage::linesChanged);
    f.log("late", LogSeverity::Error);
    QCOMPARE(f.shown(), QStringLiteral("early\nlate"));
    QVERIFY(changed.count() >= 1);
    QCOMPARE(f.page->model().linesOf(LogSeverity::Error), 1);
}

void tst_LogPage::levelFiltersRows()
{
    LogPageFixture f;
    f.log("care", LogSeverity::Warning);
    f.log("it broke", LogSeverity::Error);
    f.choose(QStringLiteral("Warnings"));
    QCOMPARE(f.shown(), QStringLiteral("care\nit broke"));
    f.choose(QStringLiteral("Errors"));
    QCOMPARE(f.shown(), QStringLiteral("it broke"));
    f.choose(QStringLiteral("All"));
    QCOMPARE(f.shown(), QStringLiteral("early\ncare\nit broke"));
}

void tst_LogPage::selectionShowsTheWholeTextAndStays()
{
    LogPageFixture f;
    f.log("one\ntwo", LogSeverity::Warning);
    QVERIFY(!f.page->inspector().isVisible());
    f.page->view().selectRow(1);
    QVERIFY(f.page->inspector().isVisible());
    QCOMPARE(f.page->inspector().shownText(), QStringLiteral("one\ntwo"));
    f.choose(QStringLiteral("Warnings"));
    QCOMPARE(f.page->view().selectedRow().row(), 0);
    QVERIFY(f.page->inspector().isVisible());
    f.choose(QStringLiteral("Errors"));
    QVERIFY(!f.page->inspector().isVisible());
}

void tst_LogPage::emptyPageSaysWhy()
{
    LogPageFixture f;
    support::EmptyState &empty = f.page->emptyState();
    QVERIFY(!empty.isVisible());
    f.choose(QStringLiteral("Errors"));
    QVERIFY(empty.isVisible());
    QCOMPARE(empty.sentence(), QStringLiteral("No line of the log is as grave as that."));
    empty.findChild<QPushButton *>()->click();
    QCOMPARE(f.shown(), QStringLiteral("early"));
    QCOMPARE(f.page->findChild<inspectors::ChoiceBar *>()->currentId(), int(LogSeverity::Debug));
}

void tst_LogPage::emptyPageWritesAMark()
{
    LogPageFixture f;
    f.page->clear();
    support::EmptyState &empty = f.page->emptyState();
    QVERIFY(empty.isVisible());
    auto *button = empty.findChild<QPushButton *>();
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("Write a mark"));
    button->click();
    QCOMPARE(f.shown(), QStringLiteral("Mark"));
    QVERIFY(!empty.isVisible() && f.page->view().isVisible());
}

void tst_LogPage::markIsShownWhateverHidesIt()
{
    LogPageFixture f;
    f.page->clear();
    f.choose(QStringLiteral("Errors"));
    f.page->setPaused(true);
    f.page->emptyState().findChild<QPushButton *>()->click();
    QCOMPARE(f.shown(), QStringLiteral("Mark"));
    QCOMPARE(f.page->level(), LogSeverity::Info);
    f.log("meanwhile");
    QCOMPARE(f.shown(), QStringLiteral("Mark")); // it is held still all the same
}

void tst_LogPage::pauseHoldsRowsStill()
{
    LogPageFixture f;
    f.page->setPaused(true);
    f.log("meanwhile");
    QCOMPARE(f.shown(), QStringLiteral("early"));
    f.page->setPaused(false);
    QCOMPARE(f.shown(), QStringLiteral("early\nmeanwhile"));
}

void tst_LogPage::clearTakesAllAway()
{
    LogPageFixture f;
    auto *clear = f.page->findChild<QPushButton *>(QStringLiteral("clearLog"));
    QVERIFY(clear->isEnabled());
    f.page->view().selectRow(0);
    clear->click();
    QCOMPARE(f.page->model().lines(), 0);
    QVERIFY(!clear->isEnabled());
    QVERIFY(!f.page->inspector().isVisible());
    QVERIFY(f.page->emptyState().sentence().startsWith(QStringLiteral("What the server has to say")));
}

void tst_LogPage::saysWhatWasLost()
{
    LogPageFixture f({2, 1000});
    QCOMPARE(f.page->note(), QString());
    for (const char *text : {"a", "b", "c"})
        f.book.append(line(text));
    QTRY_COMPARE(f.page->note(), QStringLiteral("1 line(s) were lost because too many came at once."));
    QCOMPARE(f.shown(), QStringLiteral("early\nb\nc"));
}

QTEST_MAIN(tst_LogPage)
#include "tst_logpage.moc"
