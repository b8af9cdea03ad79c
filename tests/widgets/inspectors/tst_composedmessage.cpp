// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/composedmessage.h"

#include <QTest>

using namespace eyewall::inspectors;

class tst_ComposedMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsInput_data();
    void readsInput();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void typesAPayloadAgain_data();
    void typesAPayloadAgain();
};

void tst_ComposedMessage::readsInput_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QByteArray>("payload");
    const int text = int(ComposeKind::Text);
    const int json = int(ComposeKind::Json);
    const int binary = int(ComposeKind::Binary);
    const int ping = int(ComposeKind::Ping);
    QTest::newRow("text") << text << QStringLiteral("grüß") << QByteArray("gr\xc3\xbc\xc3\x9f");
    QTest::newRow("json object") << json << QStringLiteral("{\"a\": 1}") << QByteArray("{\"a\": 1}");
    QTest::newRow("bare json") << json << QStringLiteral("42") << QByteArray("42");
    QTest::newRow("hex") << binary << QStringLiteral("7f 45\n4C46") << QByteArray("\x7f\x45\x4c\x46");
    QTest::newRow("base64") << binary << QStringLiteral("f0VMRg==") << QByteArray("\x7f\x45\x4c\x46");
    QTest::newRow("ping") << ping << QStringLiteral("beat") << QByteArray("beat");
    QTest::newRow("empty ping") << ping << QString() << QByteArray("");
    QTest::newRow("longest ping") << ping << QString(125, u'x') << QByteArray(125, 'x');
}

void tst_ComposedMessage::readsInput()
{
    QFETCH(int, kind);
    QFETCH(QString, input);
    const ComposedMessage message = compose(static_cast<ComposeKind>(kind), input);
    QCOMPARE(message.error, QString());
    QTEST(message.payload, "payload");
}

void tst_ComposedMessage::saysWhatIsWrong_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("start");
    QTest::newRow("json") << int(ComposeKind::Json) << "{\"a\": 1,\n \"b\": }"
                          << "Not JSON at line 2, column";
    QTest::newRow("two values") << int(ComposeKind::Json) << "1 2"
                                << "Not JSON at line 1, column";
    QTest::newRow("a comma too much") << int(ComposeKind::Json) << "1,2"
                                      << "Not JSON at line 1, column";
    QTest::newRow("no json") << int(ComposeKind::Json) << " "
                             << "Type JSON";
    QTest::newRow("odd hex") << int(ComposeKind::Binary) << "7f4"
                             << "3 hex digits";
    QTest::newRow("no hex digit") << int(ComposeKind::Binary) << " 0g 1"
                                  << "“g” is no hex digit.";
    QTest::newRow("neither") << int(ComposeKind::Binary) << "what?"
                             << "Neither hex digits";
    QTest::newRow("no bytes") << int(ComposeKind::Binary) << ""
                              << "Type hex digits";
    QTest::newRow("long ping") << int(ComposeKind::Ping) << QString(126, u'x')
                               << "A ping carries at most 125 bytes, these are 126";
}

void tst_ComposedMessage::saysWhatIsWrong()
{
    QFETCH(int, kind);
    QFETCH(QString, input);
    QFETCH(QString, start);
    const ComposedMessage message = compose(static_cast<ComposeKind>(kind), input);
    QVERIFY2(message.error.startsWith(start), qPrintable(message.error));
    QVERIFY(message.payload.isEmpty());
}

void tst_ComposedMessage::typesAPayloadAgain_data()
{
    using eyewall::monitor::MessageKind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("typedKind");
    QTest::addColumn<QString>("input");
    const auto row = [](const char *name, MessageKind kind, const QByteArray &payload, ComposeKind typedKind,
                        const char *input) {
        QTest::newRow(name) << int(kind) << payload << int(typedKind) << QString::fromUtf8(input);
    };
    row("text", MessageKind::Text, "hello", ComposeKind::Text, "hello");
    row("number", MessageKind::Text, "12", ComposeKind::Text, "12");
    row("JSON", MessageKind::Text, " {\"a\":1}", ComposeKind::Json, " {\"a\":1}");
    row("binary", MessageKind::Binary,
        QByteArray("\x00\xff"
                   "A",
                   3),
        ComposeKind::Binary, "00 ff 41");
    row("binary that is text", MessageKind::Binary, "abc", ComposeKind::Binary, "61 62 63");
    row("ping", MessageKind::Ping, "are you there", ComposeKind::Ping, "are you there");
    row("ping of bytes", MessageKind::Ping, "\xff", ComposeKind::Binary, "ff");
}

void tst_ComposedMessage::typesAPayloadAgain()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, payload);
    const Typed again = typed(eyewall::monitor::MessageKind(kind), payload);
    QTEST(int(again.kind), "typedKind");
    QTEST(again.input, "input");
    QCOMPARE(compose(again.kind, again.input).payload, payload);
}

QTEST_GUILESS_MAIN(tst_ComposedMessage)
#include "tst_composedmessage.moc"
