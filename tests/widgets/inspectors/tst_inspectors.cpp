// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/inspectors/bodyview.h"
#include "widgets/inspectors/codeview.h"
#include "widgets/inspectors/formview.h"
#include "widgets/inspectors/messageinspector.h"
#include "widgets/inspectors/requestinspector.h"
#include "widgets/support/formcontent.h"
#include "widgets/support/metrics.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace eyewall;
using namespace eyewall::inspectors;
using namespace eyewall::test;

class tst_Inspectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bodyIsShownByItsKind_data();
    void bodyIsShownByItsKind();
    void bodySaysWhatIsMissing_data();
    void bodySaysWhatIsMissing();
    void bodyCanBeShownAsHex();
    void requestShowsHeadsAndBodies();
    void requestWithoutHeadsSaysSo();
    void messageShowsPayloadAndFacts();
    void messageTellsHowItWasCompressed();
    void codeGoesFromLeftToRight();
    void wrappedLinesHaveTheirRoom();
    void wrappedCodeNeedsNoBar();
    void namesOfAFormAreWhole();
};

namespace {

models::RouteNames routes()
{
    return [](monitor::RouteId) { return QStringLiteral("/api/orders/{id}"); };
}

} // namespace

void tst_Inspectors::bodyIsShownByItsKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("start");
    QTest::newRow("json") << QByteArray("{\"a\":[1,2]}") << QByteArray("application/json")
                          << "Body · 11 B · JSON"
                          << "{\n  \"a\": [\n    1,\n    2\n  ]\n}";
    QTest::newRow("text") << QByteArray("Hello") << QByteArray("text/plain") << "Body · 5 B · text"
                          << "Hello";
    QTest::newRow("binary") << QByteArray("\x00\xff\x7f", 3) << QByteArray() << "Body · 3 B · binary"
                            << "0000";
}

void tst_Inspectors::bodyIsShownByItsKind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, type);
    QFETCH(QString, start);
    BodyView view(QStringLiteral("Body"));
    view.showBody({bytes, type, quint64(bytes.size()), false, false});
    QTEST(view.heading(), "heading");
    QVERIFY2(view.shownText().startsWith(start), qPrintable(view.shownText()));
    QCOMPARE(view.note(), QString());
}

void tst_Inspectors::bodySaysWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<bool>("isTruncated");
    QTest::addColumn<bool>("isDropped");
    QTest::addColumn<QString>("note");
    QTest::newRow("empty") << QByteArray() << quint64(0) << false << false << "Empty.";
    QTest::newRow("truncated") << QByteArray(4000, 'x') << quint64(3'100'000) << true << false
                               << "Only the first 4.0 kB of 3.1 MB were recorded.";
    QTest::newRow("dropped")
        << QByteArray() << quint64(500) << false << true
        << "The recording had no room for these 500 B; they were delivered all the same.";
    QTest::newRow("not captured") << QByteArray() << quint64(500) << false << false
                                  << "These 500 B were not recorded.";
}

void tst_Inspectors::bodySaysWhatIsMissing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, size);
    QFETCH(bool, isTruncated);
    QFETCH(bool, isDropped);
    BodyView view(QStringLiteral("Body"));
    view.showBody({bytes, {}, size, isTruncated, isDropped});
    QTEST(view.note(), "note");
}

void tst_Inspectors::bodyCanBeShownAsHex()
{
    BodyView view(QStringLiteral("Body"));
    view.showBody({"Hello", "text/plain", 5, false, false});
    for (QToolButton *button : view.findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("Hex"))
            button->click();
    }
    QVERIFY2(view.shownText().contains(QStringLiteral("48 65 6c 6c 6f")), qPrintable(view.shownText()));
}

void tst_Inspectors::requestShowsHeadsAndBodies()
{
    models::ConnectionModel connections(routes(), 10);
    RequestInspector inspector(connections);
    models::RequestRow row{request(1, "/api/orders/981", 409), endpoint(23, 40000), "application/json"};
    row.seen.body = "{\"item\":7}";
    row.seen.bytesIn = 10;
    row.seen.replyHead = "HTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\n\r\n";
    row.seen.replyBody = "{\"error\":\"version_conflict\"}";
    row.seen.bytesOut = 28;
    inspector.showRequest(row, QStringLiteral("/api/orders/{id}"));
    QCOMPARE(inspector.requestText(), QStringLiteral("GET /api/orders/981 HTTP/1.1\nHost: localhost"));
    QCOMPARE(inspector.responseText(),
             QStringLiteral("HTTP/1.1 409 Conflict\nContent-Type: application/json"));
    QCOMPARE(inspector.responseBody().shownText(), QStringLiteral("{\n  \"error\": \"version_conflict\"\n}"));
    QCOMPARE(inspector.requestBody().heading(), QStringLiteral("Body · 10 B · JSON"));
    QVERIFY2(inspector.connectionText().contains(QStringLiteral("Client: 192.168.1.23:40000")),
             qPrintable(inspector.connectionText()));
}

void tst_Inspectors::requestWithoutHeadsSaysSo()
{
    models::ConnectionModel connections(routes(), 10);
    RequestInspector inspector(connections);
    models::RequestRow row{request(1), {}, {}};
    row.seen.head.clear();
    row.seen.replyHead.clear();
    row.seen.status = 0;
    inspector.showRequest(row, {});
    QCOMPARE(inspector.requestText(), QStringLiteral("The head was not recorded."));
    QCOMPARE(inspector.responseText(), QStringLiteral("No response yet."));
}

void tst_Inspectors::messageShowsPayloadAndFacts()
{
    MessageInspector inspector;
    monitor::MessageSeen seen = message("{\"type\":\"chat\"}");
    seen.isTruncated = true;
    seen.size = 2000;
    inspector.showMessage(seen, QStringLiteral("/ws/chat/{room}"));
    QCOMPARE(inspector.factsText(),
             QStringLiteral("← from c-1f7\nTime: 2026-11-23 14:02:30.000\nRoute: /ws/chat/{room}"));
    QCOMPARE(inspector.payload().note(), QStringLiteral("Only the first 15 B of 2.0 kB were recorded."));
    seen.isInjected = true;
    inspector.showMessage(seen, {});
    QVERIFY(inspector.factsText().startsWith(QStringLiteral("→ from this window to c-1f7")));
}

void tst_Inspectors::messageTellsHowItWasCompressed()
{
    MessageInspector inspector;
    monitor::MessageSeen seen = message(QByteArray(2000, 'a'));
    seen.isCompressed = true;
    seen.wireSize = 20;
    inspector.showMessage(seen, {});
    QVERIFY2(inspector.factsText().endsWith(QStringLiteral("Compressed: 20 B instead of 2.0 kB, 1.0 %")),
             qPrintable(inspector.factsText()));
}

void tst_Inspectors::codeGoesFromLeftToRight()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    CodeView view(QStringLiteral("Body"));
    const auto direction = [&view](int line) {
        return view.document()->findBlockByNumber(line).textDirection();
    };
    view.showCode(QStringLiteral("{\n  \"a\": 1\n}"), CodeKind::Json);
    QCOMPARE(direction(2), Qt::LeftToRight); // without a letter
    view.showCode(QStringLiteral("0000  00 01"), CodeKind::Plain);
    QCOMPARE(direction(0), Qt::LeftToRight);
    view.showCode(QString::fromUtf8("مرحبا"), CodeKind::Plain);
    QCOMPARE(direction(0), Qt::RightToLeft);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_Inspectors::wrappedLinesHaveTheirRoom()
{
    CodeView head(QStringLiteral("Head"));
    head.setFitsLines(10);
    head.resize(600, 100);
    head.show();
    head.showCode(QStringLiteral("HTTP/1.1 200 OK\nContent-Type: text/plain; charset=UTF-8"), CodeKind::Head);
    const int two = head.height();
    head.resize(head.fontMetrics().averageCharWidth() * 24, head.height());
    QTRY_VERIFY(head.height() > two);
    QVERIFY(!head.verticalScrollBar()->isVisible());
    head.resize(600, head.height());
    QTRY_COMPARE(head.height(), two);
    head.showCode(QString(200, QLatin1Char('\n')), CodeKind::Head);
    QVERIFY(head.height() < head.fontMetrics().lineSpacing() * 11);
}

/// A space that does not fit any more stays at the end of its line.
void tst_Inspectors::wrappedCodeNeedsNoBar()
{
    CodeView view(QStringLiteral("Body"));
    view.resize(view.fontMetrics().averageCharWidth() * 24, 200);
    view.show();
    view.showCode(QStringLiteral("\"%1\"").arg(QStringLiteral("four five6 ").repeated(20)), CodeKind::Json);
    QVERIFY(!view.horizontalScrollBar()->isVisible());
    view.showCode(QString(200, QLatin1Char('0')), CodeKind::Plain);
    QTRY_VERIFY(view.horizontalScrollBar()->isVisible());
}

void tst_Inspectors::namesOfAFormAreWhole()
{
    FormView form(QStringLiteral("Form"));
    form.resize(600, 300);
    form.showPairs(support::readFormPairs("number_of_guests=8&a=b"));
    const int needed = QFontMetrics(support::fixedFont(form.font())).horizontalAdvance("number_of_guests");
    QVERIFY(form.header()->sectionSize(0) > needed);
    QFont larger = form.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    form.setFont(larger);
    QVERIFY(form.header()->sectionSize(0) > needed * 1.6);
}

QTEST_MAIN(tst_Inspectors)
#include "tst_inspectors.moc"
