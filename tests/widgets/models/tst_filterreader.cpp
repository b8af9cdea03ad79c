// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filter.h"
#include "widgets/models/filterreader.h"

#include <QTest>

using namespace eyewall;
using models::FilterReader;

class tst_FilterReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void proposes_data();
    void proposes();
    void helpsWithEveryKey();
    void everyProposedKeyIsUnderstood();
    void proposesOwnValues();
};

namespace {

FilterReader readerOf(capture::FilterTable table)
{
    return FilterReader(capture::FilterContext(table));
}

} // namespace

void tst_FilterReader::reads()
{
    const FilterReader reader = readerOf(capture::FilterTable::Requests);
    QVERIFY(reader.read(QStringLiteral("status:5xx")).filter);
    QVERIFY(reader.read(QStringLiteral("status:5xx")).isGood());
    QVERIFY(!reader.read(QStringLiteral("  ")).filter);
    QVERIFY(reader.read(QStringLiteral("  ")).isGood());
    const models::FilterReading wrong = reader.read(QStringLiteral("a queued>1"));
    QVERIFY(!wrong.filter && !wrong.isGood());
    QCOMPARE(wrong.position, 2);
    QCOMPARE(wrong.length, 6);
    QCOMPARE(wrong.mistake, QStringLiteral("Requests have no “queued”. Use it on: Connections."));
}

/// "|" is the cursor; what is replaced stands in brackets.
void tst_FilterReader::proposes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("replaced");
    QTest::addColumn<QString>("first");
    const auto add = [](const char *text, const char *replaced, const char *first) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(replaced)
                            << QString::fromUtf8(first);
    };
    add("st|", "[st]", "status:");
    add("ST|", "[ST]", "status:");
    add("dur|", "[dur]", "duration>");
    add("hello me|", "hello [me]", "method:");
    add("-pa|", "-[pa]", "path:");
    add("!(pa|", "!([pa]", "path:");
    add("slow|", "[slow]", "is:slow");
    add("st| more", "[st] more", "status:");
    add("method:|", "method:[]", "GET");
    add("method:p|", "method:[p]", "POST");
    add("method:GET,|", "method:GET,[]", "POST");
    add("method=GET,pu|", "method=GET,[pu]", "PUT");
    add("status!=5|", "status!=[5]", "5xx");
    add("is:er|", "is:[er]", "error");
    add("is:error|", "is:[error]", "");
    add("proto:|", "proto:[]", "http");
    add("domain:|", "domain:[]", "");
    add("nokey:|", "nokey:[]", "");
    add("queued>|", "queued>[]", "");
    add("\"st|", "[]\"st", "");
    add("\"a b\" st|", "\"a b\" [st]", "status:");
    add("|", "[]", "method:");
}

void tst_FilterReader::proposes()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    const qsizetype cursor = text.indexOf(QLatin1Char('|'));
    text.remove(cursor, 1);
    const models::FilterCompletion completion =
        readerOf(capture::FilterTable::Requests).complete(text, cursor);
    QCOMPARE(completion.proposals.value(0).text, first);
    text.insert(completion.end, QLatin1Char(']'));
    text.insert(completion.begin, QLatin1Char('['));
    QTEST(text, "replaced");
}

void tst_FilterReader::helpsWithEveryKey()
{
    for (const auto table : {capture::FilterTable::Requests, capture::FilterTable::Connections,
                             capture::FilterTable::Messages}) {
        const auto proposals = readerOf(table).complete({}, 0).proposals;
        QVERIFY(proposals.size() > 10);
        for (const models::FilterProposal &proposal : proposals)
            QVERIFY2(!proposal.help.isEmpty(), qPrintable(proposal.text));
    }
    QVERIFY(FilterReader().complete({}, 0).proposals.isEmpty());
}

void tst_FilterReader::everyProposedKeyIsUnderstood()
{
    const FilterReader reader = readerOf(capture::FilterTable::Connections);
    for (const models::FilterProposal &proposal : reader.complete({}, 0).proposals) {
        const models::FilterReading reading = reader.read(proposal.text);
        const bool isWhole = proposal.text.back().isLetterOrNumber();
        QVERIFY2(reading.isGood() == isWhole, qPrintable(proposal.text + reading.mistake));
        QVERIFY(isWhole || reading.mistake.startsWith(QLatin1String("A value is missing")));
    }
}

void tst_FilterReader::proposesOwnValues()
{
    capture::FilterContext context(capture::FilterTable::Topics);
    context.setValues(capture::FilterKey::Topic, {QStringLiteral("news"), QStringLiteral("prices/eur")});
    const auto completion = FilterReader(context).complete(QStringLiteral("topic:eu"), 8);
    QCOMPARE(completion.proposals.value(0).text, QStringLiteral("prices/eur"));
}

QTEST_APPLESS_MAIN(tst_FilterReader)
#include "tst_filterreader.moc"
