// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/charts/ratestrip.h"
#include "widgets/inspectors/commentpopup.h"
#include "widgets/inspectors/requestinspector.h"
#include "widgets/models/pulse.h"
#include "widgets/pages/requestspage.h"
#include "widgets/pages/requeststrip.h"
#include "widgets/support/emptystate.h"
#include "widgets/views/recordview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::pages;
using namespace eyewall::test;

class tst_RequestsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheSelectedRequest();
    void openRequestIsShownAnewWhenItEnds();
    void hostAppearsWithTheSecondOne();
    void menuOfOneRow();
    void menuOfSeveralRowsCopiesAll();
    void tellsTimesAsChosen();
    void commentsOnOneAndOnMany();
    void stripComesWithTheFirstRequest();
    void stripFiltersByTime();
    void stripCountsWhatTheBeatIsAbout();
    void saysThatTheChosenTimeHasNothing();
};

namespace {

struct RequestsPageFixture {
    RequestsPageFixture()
    {
        page.resize(1600, 600);
        page.show();
    }
    void arrive(const std::vector<monitor::RequestSeen> &requests)
    {
        monitor::Batch batch;
        batch.opened = {opened(0x1f7)};
        batch.requests = requests;
        source.emitBatch(batch);
    }
    /// The menu that a row asks for.
    QStringList menuOf(int row)
    {
        QMenu menu;
        Q_EMIT page.view().rowMenuRequested(&menu, page.view().model()->index(row, 0));
        QStringList texts;
        for (const QAction *action : menu.actions()) {
            if (!action->isSeparator())
                texts.append(action->text());
        }
        return texts;
    }
    void trigger(int row, const QString &text)
    {
        QMenu menu;
        Q_EMIT page.view().rowMenuRequested(&menu, page.view().model()->index(row, 0));
        for (QAction *action : menu.actions()) {
            if (action->text() == text)
                action->trigger();
        }
    }

    /// Rates up to and with the second that request(1) came in, and some before.
    void beat()
    {
        PulseFigures figures;
        figures.firstSecond = kStart / kSecond - 400;
        figures.lastSecond = kStart / kSecond + 2;
        figures.requestsPerSecond = 7;
        page.append(figures);
    }
    void choose(qint64 first, qint64 last)
    {
        charts::RateStrip &strip = page.strip().strip();
        const auto at = [&strip](qint64 second) {
            const charts::StripGeometry geometry = strip.geometryForPainting();
            return QPointF((geometry.xOf(second) + geometry.xOf(second + 1)) / 2, 10).toPoint();
        };
        QTest::mousePress(&strip, Qt::LeftButton, {}, at(first));
        QTest::mouseMove(&strip, at(last));
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, at(last));
    }
    QStringList shown()
    {
        QStringList paths;
        for (int row = 0; row < page.view().model()->rowCount(); ++row)
            paths.append(page.view().model()->index(row, RequestModel::Path).data().toString());
        return paths;
    }

    ScriptedSource source;
    Feed feed{source};
    RequestsPage page{feed};
};

monitor::RequestSeen requestFor(monitor::RequestId id, const QByteArray &host)
{
    monitor::RequestSeen seen = request(id, "/a/" + QByteArray::number(id));
    seen.head = "GET " + seen.target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
    return seen;
}

} // namespace

void tst_RequestsPage::showsTheSelectedRequest()
{
    RequestsPageFixture f;
    f.arrive({request(1), request(2, "/other")});
    f.page.view().selectRow(1);
    QCOMPARE(f.page.inspector().request().seen.target, QByteArray("/other"));
    QVERIFY(f.page.inspector().isVisible());
}

void tst_RequestsPage::openRequestIsShownAnewWhenItEnds()
{
    RequestsPageFixture f;
    monitor::RequestSeen first = request(1, "/events");
    first.isUnfinished = true;
    f.arrive({first});
    f.page.view().selectRow(0);
    QVERIFY(f.page.inspector().timingText().contains(QStringLiteral("still open")));
    monitor::RequestSeen second = request(1, {});
    second.head.clear();
    second.duration = 4 * kMillisecond;
    f.arrive({second});
    QVERIFY2(f.page.inspector().timingText().contains(QStringLiteral("Sending: 3.3 ms")),
             qPrintable(f.page.inspector().timingText()));
}

void tst_RequestsPage::hostAppearsWithTheSecondOne()
{
    RequestsPageFixture f;
    f.arrive({requestFor(1, "a"), requestFor(2, "a")});
    QVERIFY(f.page.view().isColumnHidden(RequestModel::Host));
    QVERIFY(f.page.view().isColumnHidden(RequestModel::UserAgent));
    f.arrive({requestFor(3, "b")});
    QVERIFY(!f.page.view().isColumnHidden(RequestModel::Host));
    QVERIFY(f.page.view().columnWidth(RequestModel::Path) > 200); // which still takes what is left
    QVERIFY(f.page.view().isColumnHidden(RequestModel::UserAgent));
    f.feed.clear();
    QVERIFY(f.page.view().isColumnHidden(RequestModel::Host));
}

void tst_RequestsPage::menuOfOneRow()
{
    RequestsPageFixture f;
    f.arrive({requestFor(1, "a"), requestFor(2, "a")});
    f.page.view().selectRow(1);
    QCOMPARE(f.menuOf(1).join(u'|'),
             QStringLiteral("Copy URL|Copy as cURL|Copy raw request|Copy request body|Save request body…|"
                            "Copy raw response|Copy response body|Save response body…|"
                            "Show the connection|Only requests of this connection|Comment…|Times"));
    f.trigger(1, QStringLiteral("Copy URL"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("http://a/a/2"));
}

void tst_RequestsPage::menuOfSeveralRowsCopiesAll()
{
    RequestsPageFixture f;
    f.arrive({requestFor(1, "a"), requestFor(2, "a"), requestFor(3, "a")});
    f.page.view().selectAll();
    QCOMPARE(f.menuOf(1).join(u'|'),
             QStringLiteral("Copy 3 URL(s)|Copy 3 request(s) as cURL|Comment…|Times"));
    f.trigger(1, QStringLiteral("Copy 3 URL(s)"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("http://a/a/1\nhttp://a/a/2\nhttp://a/a/3"));
    f.trigger(1, QStringLiteral("Copy 3 request(s) as cURL"));
    QCOMPARE(QApplication::clipboard()->text().count(QStringLiteral("curl ")), 3);
}

void tst_RequestsPage::tellsTimesAsChosen()
{
    RequestsPageFixture f;
    f.arrive({request(1), request(3)});
    QCOMPARE(f.page.timeActions().size(), 3);
    QVERIFY(f.page.timeActions().at(0)->isChecked());
    f.page.timeActions().at(2)->trigger();
    QCOMPARE(f.page.timeForm(), TimeForm::Gap);
    QCOMPARE(f.page.view().model()->index(1, RequestModel::Time).data().toString(),
             QStringLiteral("+2.0 ms"));
    f.page.setTimeForm(TimeForm::Clock);
    QVERIFY(f.page.timeActions().at(0)->isChecked());
    QVERIFY(!f.page.timeActions().at(2)->isChecked());
}

void tst_RequestsPage::commentsOnOneAndOnMany()
{
    RequestsPageFixture f;
    f.arrive({requestFor(1, "a"), requestFor(2, "a"), requestFor(3, "a")});
    QVERIFY(!f.page.commentAction()->isEnabled());
    QVERIFY(f.page.view().isColumnHidden(RequestModel::Comment));
    f.page.view().selectRow(1);
    f.page.commentAction()->trigger();
    inspectors::CommentPopup &popup = f.page.commentPopup();
    QVERIFY(popup.isVisible());
    QVERIFY(popup.findChild<QLabel *>()->text().contains(QStringLiteral("/a/2")));
    popup.findChild<QLineEdit *>()->setText(QStringLiteral("  answered\ttwice "));
    QTest::keyClick(popup.findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(!popup.isVisible());
    QCOMPARE(f.page.view().model()->index(1, RequestModel::Comment).data().toString(),
             QStringLiteral("answered twice"));
    QVERIFY(!f.page.view().isColumnHidden(RequestModel::Comment));
    QVERIFY(f.page.inspector().comment().contains(QStringLiteral("answered twice")));
    f.page.view().selectAll();
    f.page.commentAction()->trigger();
    for (QPushButton *button : popup.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Set comment")) {
            popup.findChild<QLineEdit *>()->setText(QStringLiteral("all"));
            button->click();
        }
    }
    QCOMPARE(f.page.view().model()->index(2, RequestModel::Comment).data().toString(), QStringLiteral("all"));
    f.feed.requests().setComment({1, 2, 3}, {});
    QVERIFY(f.page.view().isColumnHidden(RequestModel::Comment));
}

void tst_RequestsPage::stripComesWithTheFirstRequest()
{
    RequestsPageFixture f;
    f.beat();
    QVERIFY(!f.page.strip().isVisible());
    f.arrive({request(1)});
    QVERIFY(f.page.strip().isVisible());
    f.feed.clear();
    QVERIFY(!f.page.strip().isVisible());
}

void tst_RequestsPage::stripFiltersByTime()
{
    RequestsPageFixture f;
    f.beat();
    std::vector<monitor::RequestSeen> requests{request(1, "/early"), request(2, "/middle"),
                                               request(3, "/late")};
    requests[0].time = kStart - 300 * kSecond;
    requests[1].time = kStart - 200 * kSecond;
    requests[2].time = kStart;
    f.arrive(requests);
    const qint64 second = kStart / kSecond;
    f.choose(second - 210, second - 190);
    QCOMPARE(f.shown(), QStringList{QStringLiteral("/middle")});
    QVERIFY(f.page.strip().chip().isVisible());
    f.arrive({request(4, "/later")});
    QCOMPARE(f.shown(), QStringList{QStringLiteral("/middle")});
    QCOMPARE(f.feed.requests().totalCount(), 4);
    f.page.strip().chip().click();
    QVERIFY(!f.page.strip().chip().isVisible());
    QCOMPARE(f.shown().size(), 4);
}

/// Until the second 402 of the beats, which is told when the second after it begins.
void tst_RequestsPage::stripCountsWhatTheBeatIsAbout()
{
    RequestsPageFixture f;
    f.arrive({request(1)});
    f.beat();
    QCOMPARE(f.page.strip().strip().shown().last, kStart / kSecond + 1);
}

void tst_RequestsPage::saysThatTheChosenTimeHasNothing()
{
    RequestsPageFixture f;
    f.arrive({request(1), request(2)});
    f.beat();
    const qint64 second = kStart / kSecond;
    f.choose(second - 300, second - 250);
    QCOMPARE(f.shown().size(), 0);
    support::EmptyState *told = nullptr;
    for (support::EmptyState *state : f.page.findChildren<support::EmptyState *>()) {
        if (state->isVisible())
            told = state;
    }
    QVERIFY(told && f.page.strip().isVisible());
    QCOMPARE(told->sentence(), QStringLiteral("The chosen time has none of 2 rows."));
    Q_EMIT told->actionTriggered();
    QCOMPARE(f.shown().size(), 2);
    QVERIFY(!f.page.strip().span());
}

QTEST_MAIN(tst_RequestsPage)
#include "tst_requestspage.moc"
