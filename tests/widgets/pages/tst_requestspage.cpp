// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/inspectors/requestinspector.h"
#include "widgets/pages/requestspage.h"
#include "widgets/views/recordview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
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
};

namespace {

struct Fixture {
    Fixture()
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
    Fixture f;
    f.arrive({request(1), request(2, "/other")});
    f.page.view().selectRow(1);
    QCOMPARE(f.page.inspector().request().seen.target, QByteArray("/other"));
    QVERIFY(f.page.inspector().isVisible());
}

void tst_RequestsPage::openRequestIsShownAnewWhenItEnds()
{
    Fixture f;
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
    Fixture f;
    f.arrive({requestFor(1, "a"), requestFor(2, "a")});
    QVERIFY(f.page.view().isColumnHidden(RequestModel::Host));
    QVERIFY(f.page.view().isColumnHidden(RequestModel::UserAgent));
    f.arrive({requestFor(3, "b")});
    QVERIFY(!f.page.view().isColumnHidden(RequestModel::Host));
    QVERIFY(f.page.view().isColumnHidden(RequestModel::UserAgent));
    f.feed.clear();
    QVERIFY(f.page.view().isColumnHidden(RequestModel::Host));
}

void tst_RequestsPage::menuOfOneRow()
{
    Fixture f;
    f.arrive({requestFor(1, "a"), requestFor(2, "a")});
    f.page.view().selectRow(1);
    QCOMPARE(f.menuOf(1).join(u'|'),
             QStringLiteral("Copy URL|Copy as cURL|Copy raw request|Copy request body|Save request body…|"
                            "Copy raw response|Copy response body|Save response body…|"
                            "Show the connection|Only requests of this connection|Times"));
    f.trigger(1, QStringLiteral("Copy URL"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("http://a/a/2"));
}

void tst_RequestsPage::menuOfSeveralRowsCopiesAll()
{
    Fixture f;
    f.arrive({requestFor(1, "a"), requestFor(2, "a"), requestFor(3, "a")});
    f.page.view().selectAll();
    QCOMPARE(f.menuOf(1).join(u'|'), QStringLiteral("Copy 3 URL(s)|Copy 3 request(s) as cURL|Times"));
    f.trigger(1, QStringLiteral("Copy 3 URL(s)"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("http://a/a/1\nhttp://a/a/2\nhttp://a/a/3"));
    f.trigger(1, QStringLiteral("Copy 3 request(s) as cURL"));
    QCOMPARE(QApplication::clipboard()->text().count(QStringLiteral("curl ")), 3);
}

void tst_RequestsPage::tellsTimesAsChosen()
{
    Fixture f;
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

QTEST_MAIN(tst_RequestsPage)
#include "tst_requestspage.moc"
