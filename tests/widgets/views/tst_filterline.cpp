// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filter.h"
#include "tests/widgets/models/records.h"
#include "widgets/models/messagemodel.h"
#include "widgets/models/requestmodel.h"
#include "widgets/views/filterline.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;
using views::FilterLine;

class tst_FilterLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filtersTheModelAfterAPause();
    void returnFiltersAtOnce();
    void showsCounts();
    void countsStandBesideTheButton();
    void tellsWhatWasGivenUp();
    void lastGoodFilterStaysBehindAMistake();
    void saysWhatIsWrong();
    void eachModelKeepsItsText();
    void takesFilterOfOthers();
    void escapeClearsThenLeaves();
    void leavesTheKeysOfTheWindowAlone();
    void proposesWhileAPersonWrites();
    void tabTakesTheFirstProposal();
    void returnDoesNotTakeAProposal();
    void bringsBackHistory();
    void boundsHistory();
    void worksWithoutAModel();
    void staysLeftToRight();
    void survivesTheModel();
};

namespace {

RouteNames routes()
{
    return [](monitor::RouteId) { return QStringLiteral("/hello"); };
}

struct FilterLineFixture {
    FilterLineFixture()
    {
        requests.apply({request(1, "/a"), request(2, "/b", 404), request(3, "/c", 500)});
        messages.apply({message("one"), message("two")});
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&other);
        layout->addWidget(&line);
        line.setModel(&requests);
        window.resize(900, 100);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        edit.setFocus();
    }
    ~FilterLineFixture()
    {
        line.setParent(nullptr);
        other.setParent(nullptr);
    }
    void type(const char *text) { QTest::keyClicks(&edit, QString::fromUtf8(text)); }
    QTreeView *popup()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *view = qobject_cast<QTreeView *>(widget); view && view->isVisible())
                return view;
        }
        return nullptr;
    }
    QString firstProposal()
    {
        const QTreeView *view = popup();
        return view ? view->model()->index(0, 0).data().toString() : QString();
    }
    QString validity() { return QString::fromUtf8(edit.property("validity").toByteArray()); }
    QLabel *mistake()
    {
        for (QLabel *label : line.findChildren<QLabel *>()) {
            if (label->isWindow())
                return label;
        }
        return nullptr;
    }

    ConnectionModel connections{routes(), 10};
    RequestModel requests{connections, routes(), Limits()};
    MessageModel messages{connections, routes(), Limits()};
    QWidget window;
    QLineEdit other;
    FilterLine line;
    QLineEdit &edit = *line.findChild<QLineEdit *>();
};

} // namespace

void tst_FilterLine::filtersTheModelAfterAPause()
{
    FilterLineFixture f;
    QSignalSpy changed(&f.line, &FilterLine::filterChanged);
    f.type("status>=400");
    QCOMPARE(f.requests.rowCount(), 3);
    QTRY_COMPARE(f.requests.rowCount(), 2);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(f.validity(), QStringLiteral("good"));
    f.edit.clear();
    QTRY_COMPARE(f.requests.rowCount(), 3);
    QCOMPARE(f.validity(), QString());
    QVERIFY(!changed.last().first().value<std::shared_ptr<const capture::Filter>>());
}

void tst_FilterLine::returnFiltersAtOnce()
{
    FilterLineFixture f;
    f.type("status:404");
    QTest::keyClick(&f.edit, Qt::Key_Return);
    QCOMPARE(f.requests.rowCount(), 1);
}

void tst_FilterLine::showsCounts()
{
    FilterLineFixture f;
    QLabel *counts = f.edit.findChild<QLabel *>();
    QVERIFY(counts);
    QVERIFY(!counts->isVisible());
    f.line.setText(QStringLiteral("status>=400"));
    QCOMPARE(counts->text(), QStringLiteral("2 of 3"));
    QVERIFY(counts->isVisible());
    f.requests.apply({request(4, "/d", 404), request(5, "/e")});
    QCOMPARE(counts->text(), QStringLiteral("3 of 5"));
    QVERIFY(f.edit.rect().contains(counts->geometry()));
    QVERIFY(f.edit.textMargins().right() >= counts->width());
    f.line.setText({});
    QVERIFY(!counts->isVisible());
}

void tst_FilterLine::countsStandBesideTheButton()
{
    FilterLineFixture f;
    f.line.setText(QStringLiteral("status:404"));
    const auto *counts = f.edit.findChild<QLabel *>();
    const QList<QToolButton *> buttons = f.edit.findChildren<QToolButton *>();
    const auto *clear = *std::max_element(buttons.begin(), buttons.end(),
                                          [](auto *left, auto *right) { return left->x() < right->x(); });
    f.window.resize(500, 100);
    QTRY_VERIFY(counts->geometry().right() < clear->x());
    f.window.resize(900, 100);
    QTRY_VERIFY(counts->geometry().right() > clear->x() - 3 * f.edit.fontMetrics().averageCharWidth());
}

void tst_FilterLine::tellsWhatWasGivenUp()
{
    FilterLineFixture f;
    QLabel *counts = f.edit.findChild<QLabel *>();
    const QString usual = f.edit.toolTip();
    monitor::RequestSeen hostile = request(4, "/d");
    hostile.body = QByteArray(16'384, 'a');
    f.requests.apply({hostile});
    f.line.setText(QStringLiteral("body~a.*[bc]"));
    QCOMPARE(counts->text(), QStringLiteral("0 of 4 · 1 given up"));
    QVERIFY(f.edit.toolTip() != usual);
    QCOMPARE(f.edit.accessibleDescription(), f.edit.toolTip());
    QVERIFY(f.edit.rect().contains(counts->geometry()));
    f.line.setText(QStringLiteral("body~aaa"));
    QCOMPARE(counts->text(), QStringLiteral("1 of 4"));
    QCOMPARE(f.edit.toolTip(), usual);
}

void tst_FilterLine::lastGoodFilterStaysBehindAMistake()
{
    FilterLineFixture f;
    QSignalSpy changed(&f.line, &FilterLine::filterChanged);
    f.line.setText(QStringLiteral("status:404"));
    f.line.setText(QStringLiteral("status:404 ("));
    QVERIFY(!f.line.isGood());
    QCOMPARE(f.validity(), QStringLiteral("error"));
    QCOMPARE(f.requests.rowCount(), 1);
    QCOMPARE(changed.count(), 1);
    f.line.setText(QStringLiteral("status:404"));
    QVERIFY(f.line.isGood());
    QCOMPARE(changed.count(), 1);
}

void tst_FilterLine::saysWhatIsWrong()
{
    FilterLineFixture f;
    f.line.setText(QStringLiteral("a queued>64k"));
    const QString sentence = QStringLiteral("Requests have no “queued”. Use it on: Connections.");
    QCOMPARE(f.line.mistake(), sentence);
    QCOMPARE(f.edit.toolTip(), sentence);
    QCOMPARE(f.edit.accessibleDescription(), sentence);
    QTRY_VERIFY(f.edit.hasFocus());
    f.line.setText(QStringLiteral("a queued>65k"));
    QVERIFY(f.mistake()->isVisible());
    QCOMPARE(f.mistake()->text(),
             QStringLiteral("<code dir=\"ltr\">a <u>queued</u>&gt;65k</code><br>") + sentence);
    f.other.setFocus();
    QTRY_VERIFY(!f.mistake()->isVisible());
    f.edit.setFocus();
    QTRY_VERIFY(f.mistake()->isVisible());
    f.line.setText(QStringLiteral("a"));
    QVERIFY(!f.mistake()->isVisible());
}

void tst_FilterLine::eachModelKeepsItsText()
{
    FilterLineFixture f;
    f.type("status:404"); // not yet read
    f.line.setModel(&f.messages);
    QCOMPARE(f.requests.rowCount(), 1);
    QCOMPARE(f.line.text(), QString());
    QCOMPARE(f.messages.rowCount(), 2);
    f.line.setText(QStringLiteral("msg:one status:404"));
    QVERIFY(!f.line.isGood());
    f.line.setModel(&f.requests);
    QCOMPARE(f.line.text(), QStringLiteral("status:404"));
    QVERIFY(f.line.isGood());
    f.line.setModel(&f.messages);
    QCOMPARE(f.line.text(), QStringLiteral("msg:one status:404"));
    QVERIFY(!f.line.isGood());
    QCOMPARE(f.messages.rowCount(), 2);
    f.line.setModel(nullptr);
    QVERIFY(!f.line.isEnabled());
    QCOMPARE(f.line.text(), QString());
    QCOMPARE(f.requests.rowCount(), 1);
}

void tst_FilterLine::takesFilterOfOthers()
{
    FilterLineFixture f;
    const auto result = capture::Filter::parse(u"status:500", f.requests.filterContext());
    f.requests.setFilter(std::make_shared<const capture::Filter>(result.value()));
    QCOMPARE(f.line.text(), QStringLiteral("status:500"));
    QCOMPARE(f.requests.rowCount(), 1);
}

void tst_FilterLine::leavesTheKeysOfTheWindowAlone()
{
    FilterLineFixture f;
    const auto isTaken = [&f](int key) {
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::ControlModifier);
        event.ignore();
        QCoreApplication::sendEvent(&f.edit, &event);
        return event.isAccepted();
    };
    for (const int key : {Qt::Key_E, Qt::Key_K, Qt::Key_D}) // with which some platforms edit
        QVERIFY(!isTaken(key));
    for (const int key : {Qt::Key_A, Qt::Key_C, Qt::Key_V})
        QVERIFY(isTaken(key));
}

void tst_FilterLine::escapeClearsThenLeaves()
{
    FilterLineFixture f;
    QSignalSpy left(&f.line, &FilterLine::leaveRequested);
    f.line.setText(QStringLiteral("status:404"));
    QTest::keyClick(&f.edit, Qt::Key_Escape);
    QCOMPARE(f.line.text(), QString());
    QCOMPARE(f.requests.rowCount(), 3);
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&f.edit, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void tst_FilterLine::proposesWhileAPersonWrites()
{
    FilterLineFixture f;
    QVERIFY(!f.popup());
    f.type("a met");
    QTRY_COMPARE(f.firstProposal(), QStringLiteral("method:"));
    QVERIFY(!f.popup()->currentIndex().isValid());
    QTest::keyClick(f.popup(), Qt::Key_Down);
    QTest::keyClick(f.popup(), Qt::Key_Return);
    QCOMPARE(f.line.text(), QStringLiteral("a method:"));
    QTRY_COMPARE(f.firstProposal(), QStringLiteral("GET"));
    QTest::keyClicks(f.popup(), QStringLiteral("PO"));
    QCOMPARE(f.line.text(), QStringLiteral("a method:PO"));
    QCOMPARE(f.firstProposal(), QStringLiteral("POST"));
    QTest::keyClick(f.popup(), Qt::Key_Escape);
    QVERIFY(!f.popup());
    QCOMPARE(f.line.text(), QStringLiteral("a method:PO"));
}

void tst_FilterLine::tabTakesTheFirstProposal()
{
    FilterLineFixture f;
    f.type("is:er");
    QTRY_VERIFY(f.popup());
    QTest::keyClick(f.popup(), Qt::Key_Tab);
    QCOMPARE(f.line.text(), QStringLiteral("is:error"));
    QCOMPARE(f.requests.rowCount(), 1);
    QVERIFY(!f.popup());
}

void tst_FilterLine::returnDoesNotTakeAProposal()
{
    FilterLineFixture f;
    f.type("b");
    QTRY_VERIFY(f.popup());
    QTest::keyClick(f.popup(), Qt::Key_Return);
    QCOMPARE(f.line.text(), QStringLiteral("b"));
    QVERIFY(!f.popup());
    QCOMPARE(f.line.history(), QStringList{QStringLiteral("b")});
}

void tst_FilterLine::bringsBackHistory()
{
    FilterLineFixture f;
    QSignalSpy changed(&f.line, &FilterLine::historyChanged);
    for (const char *text : {"status:404", "a", "status:404", "nokey:"}) {
        f.edit.clear();
        f.type(text);
        QTest::keyClick(&f.edit, Qt::Key_Return);
    }
    QCOMPARE(f.line.history(), (QStringList{QStringLiteral("status:404"), QStringLiteral("a")}));
    QCOMPARE(changed.count(), 3);
    f.line.setText({});
    QTest::keyClick(&f.edit, Qt::Key_Up);
    QCOMPARE(f.line.text(), QStringLiteral("status:404"));
    f.line.setText({});
    QTest::keyClick(&f.edit, Qt::Key_Down);
    QTRY_VERIFY(f.popup());
    QTest::keyClick(f.popup(), Qt::Key_Down);
    QTest::keyClick(f.popup(), Qt::Key_Down);
    QTest::keyClick(f.popup(), Qt::Key_Return);
    QCOMPARE(f.line.text(), QStringLiteral("a"));
}

void tst_FilterLine::boundsHistory()
{
    FilterLineFixture f;
    for (int i = 0; i < 2 * FilterLine::kHistory; ++i) {
        f.line.setText(QString::number(i));
        QTest::keyClick(&f.edit, Qt::Key_Return);
    }
    QCOMPARE(f.line.history().size(), FilterLine::kHistory);
    QCOMPARE(f.line.history().first(), QString::number(2 * FilterLine::kHistory - 1));
    f.line.setHistory(QStringList(100, QStringLiteral("x")));
    QCOMPARE(f.line.history().size(), FilterLine::kHistory);
}

void tst_FilterLine::worksWithoutAModel()
{
    FilterLine line;
    QSignalSpy changed(&line, &FilterLine::filterChanged);
    line.setContext(capture::FilterContext(capture::FilterTable::Topics));
    line.setText(QStringLiteral("topic:news"));
    QCOMPARE(changed.count(), 1);
    line.setCounts(1, 12'000);
    QCOMPARE(line.findChild<QLineEdit *>()->findChild<QLabel *>()->text(),
             QStringLiteral("1 of %1").arg(QLocale().toString(12'000)));
}

void tst_FilterLine::staysLeftToRight()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    FilterLineFixture f;
    const Qt::LayoutDirection direction = f.edit.layoutDirection();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(direction, Qt::LeftToRight);
    QCOMPARE(f.edit.accessibleName(), QStringLiteral("Filter"));
}

void tst_FilterLine::survivesTheModel()
{
    FilterLine line;
    const ConnectionModel connections(routes(), 10);
    {
        MessageModel model(connections, routes(), Limits());
        line.setModel(&model);
        line.setText(QStringLiteral("("));
    }
    line.setText(QStringLiteral("hello"));
    QCOMPARE(line.text(), QStringLiteral("hello"));
    line.setModel(nullptr);
    QVERIFY(!line.isEnabled());
}

QTEST_MAIN(tst_FilterLine)
#include "tst_filterline.moc"
