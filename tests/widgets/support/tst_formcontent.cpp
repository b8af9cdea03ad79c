// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/formcontent.h"

#include <QTest>

using namespace eyewall::support;

class tst_FormContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPairs_data();
    void readsPairs();
    void readsPartsOfABrowser();
    void readsWhatIsThereOfACutBody();
    void readsPartsOfStrangers_data();
    void readsPartsOfStrangers();
    void limitsCounts();
    void survivesAnyPrefix();
    void readsParameters_data();
    void readsParameters();
};

namespace {

const QByteArray kType = "multipart/form-data; boundary=----WebKitFormBoundaryX";
const QByteArray kBody = "------WebKitFormBoundaryX\r\n"
                         "Content-Disposition: form-data; name=\"title\"\r\n\r\n"
                         "Hello\r\n"
                         "------WebKitFormBoundaryX\r\n"
                         "Content-Disposition: form-data; name=\"file\"; filename=\"C:\\a %22b.png\"\r\n"
                         "Content-Type: image/png\r\n\r\n"
                         "\x89PNG\r\n\x1a\n------WebKitFormBoundaryXY\r\n\r\n"
                         "------WebKitFormBoundaryX--\r\n";

QString textOf(const FormPairs &form)
{
    QStringList list;
    for (const FormPair &pair : form.pairs)
        list.append(pair.name + QLatin1Char('=') + pair.value);
    return list.join(QLatin1Char('|'));
}

QString textOf(const FormParts &form)
{
    QStringList list;
    for (const FormPart &part : form.parts)
        list.append(QStringLiteral("%1;%2;%3;%4;%5")
                        .arg(part.name, part.fileName, QString::fromLatin1(part.contentType),
                             QString::fromLatin1(part.bytes), part.isWhole ? "whole" : "cut"));
    return list.join(QLatin1Char('|'));
}

} // namespace

void tst_FormContent::readsPairs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pairs");
    QTest::newRow("plain") << QByteArray("a=1&b=2") << "a=1|b=2";
    QTest::newRow("coded") << QByteArray("na%C3%AFve=a+b%26c") << QStringLiteral("naïve=a b&c");
    QTest::newRow("without value") << QByteArray("a&b=&=c") << "a=|b=|=c";
    QTest::newRow("empty ones") << QByteArray("&&a=1&") << "a=1";
    QTest::newRow("two equals") << QByteArray("a=b=c") << "a=b=c";
    QTest::newRow("broken per cent") << QByteArray("a=%") << "a=%";
    QTest::newRow("none") << QByteArray() << "";
}

void tst_FormContent::readsPairs()
{
    QFETCH(QByteArray, text);
    QTEST(textOf(readFormPairs(text)), "pairs");
}

void tst_FormContent::readsPartsOfABrowser()
{
    const FormParts form = readFormParts(kBody, kType);
    QCOMPARE(textOf(form), QString::fromLatin1("title;;;Hello;whole|file;C:\\a \"b.png;image/png;"
                                               "\x89PNG\r\n\x1a\n------WebKitFormBoundaryXY\r\n;whole"));
    QVERIFY(!form.isCut);
}

void tst_FormContent::readsWhatIsThereOfACutBody()
{
    const FormParts form = readFormParts(kBody.first(kBody.indexOf("PNG") + 3), kType);
    QCOMPARE(textOf(form),
             QString::fromLatin1("title;;;Hello;whole|file;C:\\a \"b.png;image/png;\x89PNG;cut"));
    QVERIFY(form.isCut);
}

void tst_FormContent::readsPartsOfStrangers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("parts");
    const QByteArray quoted = "multipart/mixed; charset=x; Boundary=\"a b\"";
    QTest::newRow("quoted boundary") << QByteArray("--a b\r\n\r\nx\r\n--a b--") << quoted << ";;;x;whole";
    QTest::newRow("line feeds alone") << QByteArray("--a b\n\nx\n--a b--\n") << quoted << ";;;x;whole";
    QTest::newRow("preamble") << QByteArray("hi\r\n--a b\r\n\r\nx\r\n--a b--") << quoted << ";;;x;whole";
    QTest::newRow("RFC 8187") << QByteArray(
                                     "--a b\r\ncontent-disposition: form-data; name=f; filename=\"n.txt\"; "
                                     "filename*=UTF-8''na%C3%AFve.txt\r\n\r\nx\r\n--a b--")
                              << quoted << QStringLiteral("f;naïve.txt;;x;whole");
    QTest::newRow("no boundary named")
        << QByteArray("--a\r\n\r\nx\r\n--a--") << QByteArray("multipart/mixed") << "";
    QTest::newRow("boundary not there") << QByteArray("nothing") << quoted << "";
}

void tst_FormContent::readsPartsOfStrangers()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QTEST(textOf(readFormParts(body, type)), "parts");
}

void tst_FormContent::limitsCounts()
{
    const FormPairs pairs = readFormPairs(QByteArray("a=1&").repeated(5000));
    QCOMPARE(pairs.pairs.size(), std::size_t(kShownPairs));
    QVERIFY(pairs.isCut);
    const FormParts parts = readFormParts(QByteArray("--x\r\n\r\n\r\n").repeated(5000), "a/b; boundary=x");
    QCOMPARE(parts.parts.size(), std::size_t(kShownParts));
    QVERIFY(parts.isCut && parts.hasMore);
}

void tst_FormContent::survivesAnyPrefix()
{
    for (qsizetype size = 0; size < kBody.size(); ++size) {
        const FormParts form = readFormParts(QByteArrayView(kBody).first(size), kType);
        QVERIFY(form.parts.size() <= 2);
    }
}

void tst_FormContent::readsParameters_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("parameter");
    QTest::newRow("plain") << QByteArray("text/plain; charset=utf-8") << QByteArray("utf-8");
    QTest::newRow("quoted") << QByteArray("a/b; x=\"; charset=no\"; CHARSET=\"u\\\"8\"")
                            << QByteArray("u\"8");
    QTest::newRow("unended quote") << QByteArray("a/b; charset=\"utf") << QByteArray("utf");
    QTest::newRow("missing") << QByteArray("a/b; x=1; y") << QByteArray();
}

void tst_FormContent::readsParameters()
{
    QFETCH(QByteArray, value);
    QTEST(parameterOf(value, "charset"), "parameter");
}

QTEST_GUILESS_MAIN(tst_FormContent)
#include "tst_formcontent.moc"
