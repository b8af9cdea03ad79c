// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/multipartreader.h"

#include <QtTest/QTest>

using namespace eyewall::http;

class tst_MultipartReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsParts_data();
    void readsParts();
    void givesLargeContentAsItComes();
    void refuses_data();
    void refuses();
    void keepsLimits_data();
    void keepsLimits();
    void readsContentTypes_data();
    void readsContentTypes();
    void isLinear();
};

namespace {

using Event = MultipartReader::Event;

QByteArray partText(const QByteArray &disposition, const QByteArray &data, const QByteArray &fields = {})
{
    return "--b\r\nContent-Disposition: form-data; " + disposition + "\r\n" + fields + "\r\n" + data + "\r\n";
}

QByteArray opened(const PartHead &partText)
{
    const QByteArray file = partText.filename ? '(' + *partText.filename + ')' : QByteArray();
    return partText.name + file + partText.contentType.toByteArray() + '=';
}

/// What the reader tells up to its next wait; false behind the end.
bool describe(MultipartReader &reader, QByteArray &text)
{
    for (;;) {
        switch (reader.next()) {
        case Event::NeedMore:
            return true;
        case Event::PartBegin:
            text += opened(reader.part());
            break;
        case Event::Data:
            text += reader.data();
            break;
        case Event::PartEnd:
            text += '|';
            break;
        case Event::End:
            text += '.';
            return false;
        case Event::Error:
            text = QByteArray::number(reader.error().status) + ' ' + reader.error().text;
            return false;
        }
    }
}

QByteArray readInSteps(const QByteArray &body, qsizetype step, const MultipartLimits &limits = {})
{
    MultipartReader reader("b", limits);
    QByteArray text;
    for (qsizetype at = 0; at < body.size(); at += step) {
        reader.feed(body.mid(at, step));
        if (!describe(reader, text))
            return text;
    }
    reader.finish();
    describe(reader, text);
    return text;
}

} // namespace

void tst_MultipartReader::readsParts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no partText") << QByteArray("--b--") << QByteArray(".");
    QTest::newRow("7578-4.2 fields and files")
        << partText("name=a", "1") +
               partText("name=\"f\"; filename=\"x.txt\"", "two\r\nlines", "Content-Type: t/x\r\n") +
               "--b--\r\n"
        << QByteArray("a=1|f(x.txt)t/x=two\r\nlines|.");
    QTest::newRow("empty content") << partText("name=a", "") + "--b--" << QByteArray("a=|.");
    QTest::newRow("2046-5.1.1 preamble, padding and epilogue")
        << "hello --b\r\n-\r\n--" + QByteArray("\r\n--b \t\r\n") + partText("name=a", "1").sliced(5) +
               "--b-- \r\nbye\r\n--b\r\n"
        << QByteArray("a=1|.");
    QTest::newRow("8187 extended file name")
        << partText("name=f; filename=x; filename*=UTF-8''%e2%82%ac", "1") + "--b--"
        << QByteArray("f(\xe2\x82\xac)=1|.");
    QTest::newRow("8187 Latin-1") << partText("name=f; filename*=iso-8859-1'en'%e9", "1") + "--b--"
                                  << QByteArray("f(\xc3\xa9)=1|.");
    const QByteArray nearly("\r\r\n\r\n-\r\n--\r\n--a\r\n--B\r\n--\r\r\n-b\n--b");
    QTest::newRow("content that nearly is a boundary") << partText("name=a", nearly) + "--b--"
                                                       << "a=" + nearly + "|.";
}

void tst_MultipartReader::readsParts()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, text);
    for (qsizetype step = 1; step <= body.size(); ++step)
        QCOMPARE(readInSteps(body, step), text);
    // Cut short anywhere before the final boundary is whole.
    const qsizetype end = body.indexOf("--b--") + 5;
    for (qsizetype length = 0; length < end; ++length)
        QVERIFY(readInSteps(body.first(length), 3).startsWith("400 "));
}

void tst_MultipartReader::givesLargeContentAsItComes()
{
    MultipartReader reader("b");
    reader.feed("--b\r\nContent-Disposition: form-data; name=a\r\n\r\n");
    QCOMPARE(reader.next(), Event::PartBegin);
    const QByteArray piece(100'000, 'x');
    for (int i = 0; i < 10; ++i) {
        reader.feed(piece);
        QCOMPARE(reader.next(), Event::Data);
        QCOMPARE(reader.data(), QByteArrayView(piece));
        QCOMPARE(reader.next(), Event::NeedMore);
    }
    reader.feed("\r\n--");
    QCOMPARE(reader.next(), Event::NeedMore); // it may be the boundary
    reader.feed("c");
    QCOMPARE(reader.next(), Event::Data);
    QCOMPARE(reader.data(), QByteArrayView("\r\n--c"));
    reader.feed("\r\n--b--");
    QCOMPARE(reader.next(), Event::PartEnd);
    QCOMPARE(reader.next(), Event::End);
    reader.feed("whatever");
    QCOMPARE(reader.next(), Event::End);
}

void tst_MultipartReader::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, const QByteArray &body, const char *error) {
        QTest::newRow(name) << body << QByteArray(error);
    };
    row("nothing", {}, "400 Form without its boundary");
    row("another boundary", "--c\r\n\r\n\r\n--c--", "400 Form without its boundary");
    row("boundary goes on", "--bb\r\n\r\n\r\n--bb--", "400 Boundary of a form is not ended by CRLF");
    row("one dash behind the boundary", "--b-\r\n", "400 Boundary of a form is not ended by CRLF");
    row("bare LF behind the boundary", "--b\n\r\n", "400 Boundary of a form is not ended by CRLF");
    row("no fields", "--b\r\n\r\ndata\r\n--b--", "400 Part of a form is not form-data");
    row("no name", partText("filename=a", ""), "400 Part of a form without a name");
    row("two dispositions", partText("name=a", "", "Content-Disposition: form-data; name=b\r\n"),
        "400 Part of a form with two dispositions");
    row("two names", partText("name=a; name=b", ""), "400 Part of a form with a parameter given twice");
    row("two file names", partText("name=a; filename=b; FileName=c", ""),
        "400 Part of a form with a parameter given twice");
    row("two extended file names", partText("name=a; filename*=UTF-8''b; filename*=UTF-8''c", ""),
        "400 Part of a form with a parameter given twice");
    row("blanks before the dashes of the end", partText("name=a", "1") + "--b --",
        "400 Boundary of a form is not ended by CRLF");
    row("blanks before the dashes of no partText", "--b\t--", "400 Boundary of a form is not ended by CRLF");
    row("boundary among the fields", "--b\r\nA: b\r\n--b\r\n\r\n", "400 Field without a colon");
    row("folded field", partText("name=a", "", " folded\r\n"), "400 Field folded over several lines");
    row("control in an extended name", partText("name=a; filename*=UTF-8''a%00b", ""),
        "400 Control character in a file name");
    row("line end in an extended name", partText("name=a; filename*=UTF-8''a%0d%0ab", ""),
        "400 Control character in a file name");
    row("no end", partText("name=a", "1"), "400 Form without its final boundary");
    row("half an end", partText("name=a", "1") + "--b-", "400 Form without its final boundary");
}

void tst_MultipartReader::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, error);
    for (qsizetype step = 1; step <= body.size() + 1; ++step)
        QCOMPARE(readInSteps(body, step), error);
}

void tst_MultipartReader::keepsLimits_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("outcome");
    const QByteArray one = partText("name=a", "1");
    QTest::newRow("parts") << one.repeated(5) + "--b--" << QByteArray("a=1|").repeated(5) + '.';
    QTest::newRow("too many parts") << one.repeated(6) + "--b--"
                                    << QByteArray("400 Form with too many parts");
    QTest::newRow("large partText") << partText("name=a", "1234567890") + "--b--"
                                    << QByteArray("a=1234567890|.");
    QTest::newRow("too large partText") << partText("name=a", "12345678901") + "--b--"
                                        << QByteArray("413 Part of a form is larger than allowed");
    QTest::newRow("large parts") << partText("name=a", "1234567890").repeated(2) + "--b--"
                                 << QByteArray("a=1234567890|").repeated(2) + '.';
    QTest::newRow("too large parts") << partText("name=a", "1234567").repeated(3) + "--b--"
                                     << QByteArray("413 Parts of a form are together larger than allowed");
    const qsizetype least = partText("name=a", {}, "A: \r\n").size() - 7;
    QTest::newRow("large head") << partText("name=a", "1", "A: " + QByteArray(100 - least, 'x') + "\r\n") +
                                       "--b--"
                                << QByteArray("a=1|.");
    QTest::newRow("too large head") << partText("name=a", "1",
                                                "A: " + QByteArray(101 - least, 'x') + "\r\n") +
                                           "--b--"
                                    << QByteArray("400 Part of a form has too many fields");
    QTest::newRow("endless head") << "--b\r\nA: " + QByteArray(1000, 'x')
                                  << QByteArray("400 Part of a form has too many fields");
}

void tst_MultipartReader::keepsLimits()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, outcome);
    MultipartLimits limits;
    limits.parts = 5;
    limits.part = 10;
    limits.total = 20;
    limits.partHead = 100;
    for (qsizetype step = 1; step <= body.size(); ++step)
        QCOMPARE(readInSteps(body, step, limits), outcome);
}

void tst_MultipartReader::readsContentTypes_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    const QByteArray longest(70, 'b');
    QTest::newRow("plain") << QByteArray("multipart/form-data; boundary=b") << 0;
    QTest::newRow("case and quotes") << QByteArray("Multipart/Form-Data; charset=x; Boundary=\"b\"") << 0;
    QTest::newRow("longest") << "multipart/form-data; boundary=" + longest << 0;
    QTest::newRow("too long") << "multipart/form-data; boundary=" + longest + 'b' << 400;
    QTest::newRow("no boundary") << QByteArray("multipart/form-data") << 400;
    QTest::newRow("empty boundary") << QByteArray("multipart/form-data; boundary=\"\"") << 400;
    QTest::newRow("two boundaries") << QByteArray("multipart/form-data; boundary=b; boundary=c") << 400;
    QTest::newRow("other type") << QByteArray("multipart/mixed; boundary=b") << 415;
    QTest::newRow("none") << QByteArray() << 415;
}

void tst_MultipartReader::readsContentTypes()
{
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    MultipartReader reader = MultipartReader::forContentType(type);
    QCOMPARE(reader.next(), status == 0 ? Event::NeedMore : Event::Error);
    QCOMPARE(reader.error().status, status);
}

void tst_MultipartReader::isLinear()
{
    // A quadratic parser would need minutes for these.
    const QByteArray begin = partText("name=a", {}).chopped(2);
    QVERIFY(readInSteps(begin + QByteArray("\r\n--").repeated(300'000), 64'000).startsWith("400 "));
    QVERIFY(readInSteps(begin + QByteArray(1'000'000, '\r'), 1).startsWith("400 "));
    QVERIFY(readInSteps(QByteArray(1'000'000, '\r'), 1000).startsWith("400 "));
    QVERIFY(readInSteps("--b" + QByteArray(1'000'000, ' '), 1).startsWith("400 "));
    MultipartLimits limits;
    limits.partHead = 1'000'000;
    QVERIFY(readInSteps("--b\r\n" + QByteArray("A: b\r\n").repeated(100'000), 7, limits).startsWith("400 "));
}

QTEST_GUILESS_MAIN(tst_MultipartReader)
#include "tst_multipartreader.moc"
