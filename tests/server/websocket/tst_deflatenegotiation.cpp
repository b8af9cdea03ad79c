// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/deflatenegotiation.h"

#include <QtTest/QtTest>

using namespace eyewall::websocket;

namespace {

CompressionOptions enabled()
{
    CompressionOptions options;
    options.isEnabled = true;
    return options;
}

CompressionOptions limited()
{
    CompressionOptions options = enabled();
    options.windowBits = 11;
    options.peerWindowBits = 10;
    options.keepsContext = false;
    options.peerKeepsContext = false;
    return options;
}

/// "server 15 keeps, client 12".
QByteArray textOf(const DeflateParameters &parameters)
{
    return "server " + QByteArray::number(parameters.serverWindowBits) +
           (parameters.serverKeepsContext ? " keeps" : "") + ", client " +
           QByteArray::number(parameters.clientWindowBits) + (parameters.clientKeepsContext ? " keeps" : "");
}

} // namespace

class tst_DeflateNegotiation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void declines_data();
    void declines();
    void declinesWhenItIsOff();
    void answersWithinItsOwnLimits_data();
    void answersWithinItsOwnLimits();
    void offers();
    void takesAnswers_data();
    void takesAnswers();
    void refusesAnswers_data();
    void refusesAnswers();
};

void tst_DeflateNegotiation::answers_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("agreed");
    const auto row = [](const char *name, const QByteArray &offer, const QByteArray &field,
                        const QByteArray &agreed) { QTest::newRow(name) << offer << field << agreed; };
    row("plain", "permessage-deflate", "permessage-deflate", "server 15 keeps, client 15 keeps");
    row("7.1.1.1", "permessage-deflate; server_no_context_takeover",
        "permessage-deflate; server_no_context_takeover", "server 15, client 15 keeps");
    row("7.1.1.2", "permessage-deflate; client_no_context_takeover",
        "permessage-deflate; client_no_context_takeover", "server 15 keeps, client 15");
    row("7.1.2.1", "permessage-deflate; server_max_window_bits=10",
        "permessage-deflate; server_max_window_bits=10", "server 10 keeps, client 15 keeps");
    row("7.1.2.1 in quotes", "permessage-deflate; server_max_window_bits=\"10\"",
        "permessage-deflate; server_max_window_bits=10", "server 10 keeps, client 15 keeps");
    row("7.1.2.1 the whole window", "permessage-deflate; server_max_window_bits=15",
        "permessage-deflate; server_max_window_bits=15", "server 15 keeps, client 15 keeps");
    row("7.1.2.1 smallest window", "permessage-deflate; server_max_window_bits=8",
        "permessage-deflate; server_max_window_bits=8", "server 8 keeps, client 15 keeps");
    row("7.1.2.2 hint", "permessage-deflate; client_max_window_bits", "permessage-deflate",
        "server 15 keeps, client 15 keeps");
    row("7.1.2.2 with a value", "permessage-deflate; client_max_window_bits=9",
        "permessage-deflate; client_max_window_bits=9", "server 15 keeps, client 9 keeps");
    row("7.1.2.2 smallest window", "permessage-deflate; client_max_window_bits=8",
        "permessage-deflate; client_max_window_bits=8", "server 15 keeps, client 8 keeps");
    row("all four",
        "permessage-deflate; client_max_window_bits=12; server_max_window_bits=9; "
        "client_no_context_takeover; server_no_context_takeover",
        "permessage-deflate; server_no_context_takeover; client_no_context_takeover; "
        "server_max_window_bits=9; client_max_window_bits=12",
        "server 9, client 12");
    row("second offer", "foo; bar, permessage-deflate", "permessage-deflate",
        "server 15 keeps, client 15 keeps");
    row("first offer wins", "permessage-deflate; server_max_window_bits=9, permessage-deflate",
        "permessage-deflate; server_max_window_bits=9", "server 9 keeps, client 15 keeps");
    row("first impossible, second taken",
        "permessage-deflate; server_max_window_bits=16, permessage-deflate; server_max_window_bits=12",
        "permessage-deflate; server_max_window_bits=12", "server 12 keeps, client 15 keeps");
    row("malformed, then good", "permessage-deflate; server_max_window_bits=, permessage-deflate",
        "permessage-deflate", "server 15 keeps, client 15 keeps");
}

void tst_DeflateNegotiation::answers()
{
    QFETCH(QByteArray, offer);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, agreed);
    const auto answer = answerDeflate(parseExtensions(offer), enabled());
    QVERIFY(answer.has_value());
    QCOMPARE(answer->field, field);
    QCOMPARE(textOf(answer->parameters), agreed);
}

void tst_DeflateNegotiation::declines_data()
{
    QTest::addColumn<QByteArray>("offer");
    const auto row = [](const char *name, const QByteArray &offer) { QTest::newRow(name) << offer; };
    row("nothing", "");
    row("another", "x-webkit-deflate-frame");
    row("unknown parameter", "permessage-deflate; fast");
    row("flag with a value", "permessage-deflate; server_no_context_takeover=1");
    row("client's flag with a value", "permessage-deflate; client_no_context_takeover=true");
    row("flag twice", "permessage-deflate; server_no_context_takeover; server_no_context_takeover");
    row("window without a value", "permessage-deflate; server_max_window_bits");
    row("window twice", "permessage-deflate; server_max_window_bits=9; server_max_window_bits=9");
    row("client's window twice", "permessage-deflate; client_max_window_bits; client_max_window_bits=9");
    row("window of 7", "permessage-deflate; server_max_window_bits=7");
    row("window of 16", "permessage-deflate; client_max_window_bits=16");
    row("window of 0", "permessage-deflate; client_max_window_bits=0");
    row("negative window", "permessage-deflate; server_max_window_bits=-9");
    row("leading zero", "permessage-deflate; server_max_window_bits=08");
    row("plus", "permessage-deflate; server_max_window_bits=+9");
    row("no number", "permessage-deflate; server_max_window_bits=nine");
    row("huge number", "permessage-deflate; server_max_window_bits=99999999999999999999");
    row("empty value", "permessage-deflate; server_max_window_bits=");
    row("empty quotes", "permessage-deflate; server_max_window_bits=\"\"");
    row("open quotes", "permessage-deflate; server_max_window_bits=\"9");
    row("trailing semicolon", "permessage-deflate;");
    row("other case", "Permessage-Deflate");
}

void tst_DeflateNegotiation::declines()
{
    QFETCH(QByteArray, offer);
    QVERIFY(!answerDeflate(parseExtensions(offer), enabled()));
}

void tst_DeflateNegotiation::declinesWhenItIsOff()
{
    QVERIFY(!answerDeflate(parseExtensions("permessage-deflate"), {}));
}

void tst_DeflateNegotiation::answersWithinItsOwnLimits_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("agreed");
    const QByteArray both = "permessage-deflate; server_no_context_takeover; client_no_context_takeover";
    const auto row = [](const char *name, const QByteArray &offer, const QByteArray &field,
                        const QByteArray &agreed) { QTest::newRow(name) << offer << field << agreed; };
    row("client that can not be limited", "permessage-deflate", both + "; server_max_window_bits=11",
        "server 11, client 15");
    row("client that can", "permessage-deflate; client_max_window_bits",
        both + "; server_max_window_bits=11; client_max_window_bits=10", "server 11, client 10");
    row("client with less", "permessage-deflate; client_max_window_bits=9; server_max_window_bits=10",
        both + "; server_max_window_bits=10; client_max_window_bits=9", "server 10, client 9");
    row("client with more", "permessage-deflate; client_max_window_bits=14; server_max_window_bits=14",
        both + "; server_max_window_bits=11; client_max_window_bits=10", "server 11, client 10");
}

void tst_DeflateNegotiation::answersWithinItsOwnLimits()
{
    QFETCH(QByteArray, offer);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, agreed);
    const auto answer = answerDeflate(parseExtensions(offer), limited());
    QVERIFY(answer.has_value());
    QCOMPARE(answer->field, field);
    QCOMPARE(textOf(answer->parameters), agreed);
}

void tst_DeflateNegotiation::offers()
{
    QCOMPARE(offerDeflate(enabled()), "permessage-deflate; client_max_window_bits");
    QCOMPARE(offerDeflate(limited()),
             "permessage-deflate; client_no_context_takeover; server_no_context_takeover; "
             "client_max_window_bits=11; server_max_window_bits=10");
    // Both ends of ours understand each other.
    const auto answer = answerDeflate(parseExtensions(offerDeflate(limited())), enabled());
    QVERIFY(answer.has_value());
    const DeflateChoice choice = checkDeflateAnswer(parseExtensions(answer->field), limited());
    QVERIFY(choice.parameters.has_value());
    QCOMPARE(textOf(*choice.parameters), textOf(answer->parameters));
}

void tst_DeflateNegotiation::takesAnswers_data()
{
    QTest::addColumn<bool>("isLimited");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("agreed");
    QTest::newRow("plain") << false << QByteArray("permessage-deflate")
                           << QByteArray("server 15 keeps, client 15 keeps");
    QTest::newRow("unasked limits of the server itself")
        << false << QByteArray("permessage-deflate; server_no_context_takeover; server_max_window_bits=8")
        << QByteArray("server 8, client 15 keeps");
    QTest::newRow("limits for us")
        << false << QByteArray("permessage-deflate; client_no_context_takeover; client_max_window_bits=9")
        << QByteArray("server 15 keeps, client 9");
    QTest::newRow("what was asked for")
        << true << QByteArray("permessage-deflate; server_no_context_takeover; server_max_window_bits=10")
        << QByteArray("server 10, client 11");
    QTest::newRow("declined") << false << QByteArray() << QByteArray();
}

void tst_DeflateNegotiation::takesAnswers()
{
    QFETCH(bool, isLimited);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, agreed);
    const DeflateChoice choice =
        checkDeflateAnswer(parseExtensions(answer), isLimited ? limited() : enabled());
    QCOMPARE(choice.errorText, nullptr);
    QCOMPARE(choice.parameters ? textOf(*choice.parameters) : QByteArray(), agreed);
}

void tst_DeflateNegotiation::refusesAnswers_data()
{
    QTest::addColumn<int>("options"); ///< 0: off, 1: on, 2: limited
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, int options, const QByteArray &answer) {
        QTest::newRow(name) << options << answer;
    };
    row("not offered", 0, "permessage-deflate");
    row("another", 1, "permessage-foo");
    row("two", 1, "permessage-deflate, permessage-deflate");
    row("malformed", 1, "permessage-deflate; server_max_window_bits=");
    row("unknown parameter", 1, "permessage-deflate; foo");
    row("client's window without a value", 1, "permessage-deflate; client_max_window_bits");
    row("window of 7", 1, "permessage-deflate; client_max_window_bits=7");
    row("keeps context though asked not to", 2, "permessage-deflate; server_max_window_bits=10");
    row("larger window than asked for", 2,
        "permessage-deflate; server_no_context_takeover; server_max_window_bits=11");
    row("whole window though asked for less", 2, "permessage-deflate; server_no_context_takeover");
    row("larger window for us than offered", 2,
        "permessage-deflate; server_no_context_takeover; server_max_window_bits=10; "
        "client_max_window_bits=12");
}

void tst_DeflateNegotiation::refusesAnswers()
{
    QFETCH(int, options);
    QFETCH(QByteArray, answer);
    const DeflateChoice choice =
        checkDeflateAnswer(parseExtensions(answer), options == 0   ? CompressionOptions()
                                                    : options == 1 ? enabled()
                                                                   : limited());
    QVERIFY(choice.errorText);
    QVERIFY(!choice.parameters);
}

QTEST_APPLESS_MAIN(tst_DeflateNegotiation)
#include "tst_deflatenegotiation.moc"
