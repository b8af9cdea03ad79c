// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/form.h"

#include <QtTest/QTest>

using namespace eyewall::http;

namespace {

QByteArray part(const QByteArray &disposition, const QByteArray &data, const QByteArray &more = {})
{
    return "--b\r\nContent-Disposition: form-data; " + disposition + "\r\n" + more + "\r\n" + data + "\r\n";
}

/// Parts as text that diffs.
QByteArray described(const ParsedMultipart &parsed)
{
    if (parsed.error.status != 0)
        return QByteArray::number(parsed.error.status) + ' ' + parsed.error.text;
    QByteArray text;
    for (const Part &one : parsed.parts)
        text += one.name + (one.filename ? '(' + *one.filename + ')' : QByteArray()) + '=' +
                one.data.toByteArray() +
                (one.contentType.isNull() ? "" : '[' + one.contentType.toByteArray() + ']') + '|';
    return text;
}

} // namespace

class tst_Form : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesParts_data();
    void parsesParts();
    void refusesParts_data();
    void refusesParts();
    void keepsLimits();
    void isLinear();
    void readsFormsByType_data();
    void readsFormsByType();
    void tellsFilesFromFields();
    void refusesCodedForms();
};

void tst_Form::parsesParts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("parts");
    QTest::newRow("7578-4 field") << part("name=\"a\"", "1") + "--b--\r\n" << QByteArray("a=1|");
    QTest::newRow("7578-4 two") << part("name=a", "1") + part("name=\"b c\"", "") + "--b--"
                                << QByteArray("a=1|b c=|");
    QTest::newRow("7578-4.2 file") << part("name=\"f\"; filename=\"x.txt\"", "d\r\ne",
                                           "Content-Type: text/plain\r\n") +
                                          "--b--\r\n"
                                   << QByteArray("f(x.txt)=d\r\ne[text/plain]|");
    QTest::newRow("7578-4.2 empty file name")
        << part("name=f; filename=\"\"", "") + "--b--" << QByteArray("f()=|");
    QTest::newRow("7578-4.2 quotes") << part("name=f; filename=\"a\\\"b;.txt\"", "") + "--b--"
                                     << QByteArray("f(a\"b;.txt)=|");
    QTest::newRow("7578-5.1 raw UTF-8")
        << part("name=f; filename=\"\xe2\x82\xac\"", "") + "--b--" << QByteArray("f(\xe2\x82\xac)=|");
    QTest::newRow("8187 extended name")
        << part("name=f; filename=x; filename*=UTF-8''%e2%82%ac.txt", "") + "--b--"
        << QByteArray("f(\xe2\x82\xac.txt)=|");
    QTest::newRow("field names in any case")
        << QByteArray("--b\r\ncontent-disposition: Form-Data; NAME=a\r\n\r\n1\r\n--b--")
        << QByteArray("a=1|");
    QTest::newRow("binary") << part("name=a", QByteArray("\0\r\n--\r\n-b", 9)) + "--b--"
                            << QByteArray("a=\0\r\n--\r\n-b|", 12);
    QTest::newRow("2046-5.1.1 preamble and epilogue")
        << "hello\r\n" + part("name=a", "1") + "--b--\r\nbye\r\n--b\r\n"
        << QByteArray("a=1|");
    QTest::newRow("2046-5.1.1 padding")
        << QByteArray("--b \t\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--b--")
        << QByteArray("a=1|");
    QTest::newRow("no part") << QByteArray("--b--\r\n") << QByteArray();
}

void tst_Form::parsesParts()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, parts);
    QCOMPARE(described(parseMultipart(body, "b")), parts);
    const qsizetype end = body.indexOf("--b--") + 5;
    for (qsizetype length = 0; length < end; ++length)
        QVERIFY(described(parseMultipart(QByteArrayView(body).first(length), "b")).startsWith("400 "));
}

void tst_Form::refusesParts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, const QByteArray &body, const char *error) {
        QTest::newRow(name) << body << QByteArray("400 ") + error;
    };
    row("nothing", {}, "Form without its boundary");
    row("other boundary", "--c\r\n\r\n\r\n--c--", "Form without its boundary");
    row("no final boundary", part("name=a", "1"), "Form without its final boundary");
    row("boundary goes on", "--bb\r\n\r\n\r\n--bb--", "Boundary of a form is not ended by CRLF");
    row("LF behind the boundary", "--b\n\r\n\r\n--b--", "Boundary of a form is not ended by CRLF");
    row("no fields", "--b\r\n\r\ndata\r\n--b--", "Part of a form is not form-data");
    row("fields without an end", "--b\r\nA: b\r\n--b--", "Part of a form without an end of its fields");
    row("attachment", "--b\r\nContent-Disposition: attachment; name=a\r\n\r\n\r\n--b--",
        "Part of a form is not form-data");
    row("no name", part("filename=a", ""), "Part of a form without a name");
    row("no name at all", part("filename=a", "") + "--b--", "Part of a form without a name");
    row("bare CR in a field", part("name=a", "", "A: b\rc\r\n") + "--b--",
        "Carriage return without line feed in a field");
    row("bare LF in a field", part("name=\"a\nb\"", "") + "--b--",
        "Line feed without carriage return in a field");
    row("control in a field", part("name=\"a\x01\"", "") + "--b--", "Control character in a field value");
}

void tst_Form::refusesParts()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, error);
    const ParsedMultipart parsed = parseMultipart(body, "b");
    QCOMPARE(described(parsed), error);
    QVERIFY(parsed.parts.empty());
}

void tst_Form::keepsLimits()
{
    const QByteArray one = part("name=a", "1");
    QCOMPARE(parseMultipart(one.repeated(100) + "--b--", "b").parts.size(), std::size_t(100));
    QCOMPARE(described(parseMultipart(one.repeated(101) + "--b--", "b")),
             QByteArray("400 Form with too many parts"));

    const qsizetype head =
        part("name=a", "", "A: \r\n").size() - 7; // without "--b\r\n" and the end of the data
    const auto withHead = [head](qsizetype length) {
        return part("name=a", "data", "A: " + QByteArray(length - head, 'x') + "\r\n") + "--b--";
    };
    QCOMPARE(parseMultipart(withHead(10 * 1024), "b").error.status, 0);
    QCOMPARE(described(parseMultipart(withHead(10 * 1024 + 1), "b")),
             QByteArray("400 Part of a form has too many fields"));

    QCOMPARE(parseMultipart("--b--", "").error.status, 400);
    const QByteArray longest(70, 'b');
    QCOMPARE(parseMultipart("--" + longest + "--", longest).error.status, 0);
    QCOMPARE(parseMultipart("--b" + longest + "--", longest + 'b').error.status, 400);
}

void tst_Form::isLinear()
{
    // A quadratic parser would need minutes for these.
    const QByteArray nearly = QByteArray("\r\n--").repeated(1'000'000);
    QCOMPARE(parseMultipart("--b\r\n" + nearly, "b").error.status, 400);
    const QByteArray parameters = QByteArray(";a=\"\\\"").repeated(1000);
    QCOMPARE(parseMultipart(part("name=a" + parameters, "") + "--b--", "b").error.status, 0);
}

void tst_Form::readsFormsByType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("items"); // -1: an error
    const QByteArray multipart = part("name=a", "1") + "--b--";
    QTest::newRow("urlencoded") << QByteArray("application/x-www-form-urlencoded") << QByteArray("a=1&b=2")
                                << 2;
    QTest::newRow("urlencoded, parameters")
        << QByteArray("Application/X-WWW-Form-UrlEncoded ; charset=utf-8") << QByteArray("a=1") << 1;
    QTest::newRow("multipart") << QByteArray("multipart/form-data; boundary=b") << multipart << 1;
    QTest::newRow("multipart, case and quotes")
        << QByteArray("Multipart/Form-Data; charset=x; Boundary=\"b\"") << multipart << 1;
    QTest::newRow("multipart with two boundaries")
        << QByteArray("multipart/form-data; boundary=b; Boundary=b") << multipart << -1;
    QTest::newRow("multipart without boundary") << QByteArray("multipart/form-data") << multipart << -1;
    QTest::newRow("JSON") << QByteArray("application/json") << QByteArray("a=1") << 0;
    QTest::newRow("longer type") << QByteArray("application/x-www-form-urlencodedx") << QByteArray("a=1")
                                 << 0;
    QTest::newRow("none") << QByteArray() << QByteArray("a=1") << 0;
}

void tst_Form::readsFormsByType()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, items);
    const Form form = parseForm(type, body);
    QCOMPARE(form.error.status, items < 0 ? 400 : 0);
    QCOMPARE(form.items.size(), qMax(0, items));
    QCOMPARE(isForm(type), items != 0);
}

void tst_Form::tellsFilesFromFields()
{
    const QByteArray body =
        part("name=a", "1") + part("name=f; filename=x", "data") + part("name=a", "2") + "--b--";
    const Form form = parseForm("multipart/form-data; boundary=b", body);
    QCOMPARE(form.items.values("a"), QByteArrayList({"1", "2"}));
    QCOMPARE(form.files.size(), std::size_t(1));
    QCOMPARE(form.files[0].data, QByteArrayView("data"));
    QCOMPARE(form.files[0].headers.value("content-disposition"),
             QByteArrayView("form-data; name=f; filename=x"));
}

void tst_Form::refusesCodedForms()
{
    Request request;
    request.body = "a=1";
    QVERIFY(request.head.headers.set("Content-Type", "application/x-www-form-urlencoded"));
    QVERIFY(request.head.headers.set("Content-Encoding", "Identity"));
    QCOMPARE(parseForm(request).items.size(), 1);
    QVERIFY(request.head.headers.set("Content-Encoding", "gzip"));
    QCOMPARE(parseForm(request).error.status, 400);
    QVERIFY(request.head.headers.set("Content-Type", "text/plain"));
    QCOMPARE(parseForm(request).error.status, 0);
}

QTEST_GUILESS_MAIN(tst_Form)
#include "tst_form.moc"
