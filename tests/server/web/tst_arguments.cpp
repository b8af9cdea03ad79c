// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"
#include "testexchange.h"

#include <QtTest/QtTest>

using namespace eyewall;

namespace {

template<typename T>
QByteArray readAs(const QByteArray &value)
{
    Application app;
    app.get("/", [](Context &c) { c.text(QVariant::fromValue(c.argument<T>("n")).toString()); });
    const AnswerPtr answer = ask(app, "GET /?n=" + value);
    return answer->status == 200 ? answer->body : QByteArray::number(answer->status);
}

QByteArray readAs(const QByteArray &type, const QByteArray &value)
{
    if (type == "int")
        return readAs<int>(value);
    if (type == "int8")
        return QByteArray(readAs<qint64>(value) == "400" ? "400" : readAs<short>(value));
    if (type == "unsigned")
        return readAs<unsigned>(value);
    if (type == "double")
        return readAs<double>(value);
    if (type == "bool")
        return readAs<bool>(value);
    return readAs<QString>(value);
}

} // namespace

class tst_Arguments final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void fallsBack();
    void lastCountsFormBehindQuery();
    void cookies();
    void refuses_data();
    void refuses();
    void saysWhatIsWrong();
};

void tst_Arguments::reads_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *type, const char *value, const char *text) {
        QTest::addRow("%s %s", type, value) << QByteArray(type) << QByteArray(value) << QByteArray(text);
    };
    row("int", "7", "7");
    row("int", "-2147483648", "-2147483648");
    row("int", "%2B5", "5");
    row("int", "%20007%20", "7");
    row("unsigned", "4294967295", "4294967295");
    row("double", "1.5", "1.5");
    row("double", "-2e3", "-2000");
    row("bool", "on", "true");
    row("bool", "FALSE", "false");
    row("bool", "0", "false");
    row("text", "%20a%01b%20", "a b");
}

void tst_Arguments::reads()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, value);
    QTEST(readAs(type, value), "text");
}

void tst_Arguments::fallsBack()
{
    Application app;
    app.get("/", [](Context &c) {
        c.text(QString("%1 %2 %3")
                   .arg(c.argument<int>("page", 1))
                   .arg(c.argument<bool>("all", false))
                   .arg(c.hasArgument("page")));
    });
    QCOMPARE(ask(app, "GET /")->body, QByteArray("1 0 0"));
    QCOMPARE(ask(app, "GET /?page=3&all=yes")->body, QByteArray("3 1 1"));
    QCOMPARE(ask(app, "GET /?page=")->status, 400);
}

void tst_Arguments::lastCountsFormBehindQuery()
{
    Application app;
    app.post("/", [](Context &c) { c.text(QString::number(c.argument<int>("n"))); });
    QCOMPARE(
        ask(app, "POST /?n=1&n=2", "Content-Type: application/x-www-form-urlencoded\r\n", "n=3&n=4")->body,
        QByteArray("4"));
}

void tst_Arguments::cookies()
{
    Application app;
    app.get("/", [](Context &c) {
        c.setCookie("a", "1", {.path = "/x"}).setCookie("b", "2").setCookie("a", "x;y").text("ok");
    });
    app.get("/clear", [](Context &c) { c.clearAllCookies({.domain = "example.org"}).text("ok"); });
    const AnswerPtr answer = ask(app, "GET /");
    const auto set = answer->headers.values("Set-Cookie");
    QCOMPARE(set.size(), std::size_t(2));
    QVERIFY(set[0].startsWith("b=2;"));
    QVERIFY(set[1].startsWith("a=\"x\\073y\"; Path=/;"));
    const AnswerPtr cleared = ask(app, "GET /clear", "Cookie: one=1; two=2; odd name=3; one=4\r\n");
    const auto gone = cleared->headers.values("Set-Cookie");
    QCOMPARE(gone.size(), std::size_t(2));
    for (const QByteArrayView field : gone)
        QVERIFY(field.toByteArray().contains("=; Domain=example.org; Path=/; Expires=Thu, 01 Jan 1970"));
}

void tst_Arguments::refuses_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *type, const char *value) {
        QTest::addRow("%s %s", type, value) << QByteArray(type) << QByteArray(value);
    };
    for (const char *value :
         {"", "x", "1x", "1.0", "0x10", "2147483648", "%2B-1", "%2B", "1_0", "1%200", "%D9%A1"})
        row("int", value);
    row("int8", "70000");
    row("unsigned", "-1");
    row("unsigned", "4294967296");
    for (const char *value : {"", "x", "1,5", "inf", "nan", "1e999"})
        row("double", value);
    for (const char *value : {"", "2", "maybe"})
        row("bool", value);
}

void tst_Arguments::refuses()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, value);
    QCOMPARE(readAs(type, value), QByteArray("400"));
}

void tst_Arguments::saysWhatIsWrong()
{
    Application app;
    app.get("/", [](Context &c) { c.text(QString::number(c.argument<int>("page"))); });
    QCOMPARE(ask(app, "GET /?page=two")->body,
             QByteArray("400 Bad Request: Argument \"page\" is not a whole number in range: \"two\"\n"));
    QCOMPARE(ask(app, "GET /")->body, QByteArray("400 Bad Request: Argument \"page\" is missing\n"));
    QVERIFY(ask(app, "GET /?page=" + QByteArray(500, 'x'))->body.size() < 150);
}

QTEST_GUILESS_MAIN(tst_Arguments)
#include "tst_arguments.moc"
