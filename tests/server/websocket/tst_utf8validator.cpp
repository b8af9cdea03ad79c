// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/utf8validator.h"

#include <QtCore/QStringDecoder>
#include <QtTest/QtTest>

#include <array>
#include <random>

using eyewall::websocket::Utf8Validator;

namespace {

bool isValid(QByteArrayView bytes)
{
    Utf8Validator validator;
    return validator.feed(bytes) && validator.isComplete();
}

/// Decodes by arithmetic: what the definition of RFC 3629 section 3 says, nothing clever.
bool isValidByArithmetic(const QByteArray &bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = quint8(bytes[i]);
        const int length = lead < 0x80   ? 1
                           : lead < 0xc0 ? 0
                           : lead < 0xe0 ? 2
                           : lead < 0xf0 ? 3
                           : lead < 0xf8 ? 4
                                         : 0;
        if (length == 0 || i + length > bytes.size())
            return false;
        quint32 point = length == 1 ? lead : lead & (0x7f >> length);
        for (int k = 1; k < length; ++k) {
            const auto byte = quint8(bytes[i + k]);
            if ((byte & 0xc0) != 0x80)
                return false;
            point = (point << 6) | (byte & 0x3f);
        }
        constexpr std::array<quint32, 5> kSmallest = {0, 0, 0x80, 0x800, 0x10000};
        if (point < kSmallest[std::size_t(length)] || point > 0x10ffff ||
            (point >= 0xd800 && point <= 0xdfff))
            return false;
        i += length;
    }
    return true;
}

/// Bytes fed one at a time until one is refused; -1: none is.
qsizetype firstRefused(const QByteArray &bytes)
{
    Utf8Validator validator;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!validator.feed(QByteArrayView(bytes).sliced(i, 1)))
            return i;
    }
    return -1;
}

} // namespace

class tst_Utf8Validator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void failsAtFirstWrongByte_data();
    void failsAtFirstWrongByte();
    void agreesOnAllBoundaryBytes();
    void agreesWithQtOnRandomText();
    void staysBad();
    void startsAgainAfterReset();
};

void tst_Utf8Validator::judges_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const char *hex, bool expected) {
        QTest::newRow(name) << QByteArray(hex) << expected;
    };
    row("empty", "", true);
    row("Greek", "ceba e1bdb9 cf83 cebc ceb5", true);
    row("first of one byte: U+0000", "00", true);
    row("first of two bytes: U+0080", "c280", true);
    row("first of three bytes: U+0800", "e0a080", true);
    row("first of four bytes: U+10000", "f0908080", true);
    row("first of five bytes", "f888808080", false);
    row("first of six bytes", "fc8480808080", false);
    row("last of one byte: U+007F", "7f", true);
    row("last of two bytes: U+07FF", "dfbf", true);
    row("last of three bytes: U+FFFF", "efbfbf", true);
    row("last of all: U+10FFFF", "f48fbfbf", true);
    row("beyond U+10FFFF", "f4908080", false);
    row("last of 21 bits", "f7bfbfbf", false);
    row("before the surrogates: U+D7FF", "ed9fbf", true);
    row("after the surrogates: U+E000", "ee8080", true);
    row("replacement character", "efbfbd", true);
    row("byte order mark", "efbbbf", true);
    row("lone continuation 80", "80", false);
    row("lone continuation BF", "bf", false);
    row("six continuations", "80bf80bf80bf", false);
    row("lead of two, then space", "c020", false);
    row("lead of three, then space", "e220", false);
    row("lead of four, then space", "f120", false);
    row("two of three bytes", "e282", false);
    row("three of four bytes", "f09f8c", false);
    row("second lead inside", "e2e282ac", false);
    row("FE", "fe", false);
    row("FF", "ff", false);
    row("overlong slash, two bytes", "c0af", false);
    row("overlong slash, three bytes", "e080af", false);
    row("overlong slash, four bytes", "f08080af", false);
    row("overlong U+007F", "c1bf", false);
    row("overlong U+07FF", "e09fbf", false);
    row("overlong U+FFFF", "f08fbfbf", false);
    row("overlong NUL", "c080", false);
    row("high surrogate U+D800", "eda080", false);
    row("low surrogate U+DFFF", "edbfbf", false);
    row("surrogate pair", "eda080edb080", false);
    row("non-character U+FFFE", "efbfbe", true);
    row("non-character U+1FFFF", "f09fbfbf", true);
}

// At every place among ASCII, because words of ASCII are skipped.
void tst_Utf8Validator::judges()
{
    QFETCH(QByteArray, hex);
    QFETCH(bool, expected);
    const QByteArray bytes = QByteArray::fromHex(hex);
    QCOMPARE(isValidByArithmetic(bytes), expected);
    for (int before = 0; before <= 140; ++before) {
        for (int after : {0, 1, 7, 8, 33, 64, 130}) {
            const QByteArray text = QByteArray(before, 'a') + bytes + QByteArray(after, 'z');
            QCOMPARE(isValid(text), expected);
            QCOMPARE(firstRefused(text) < 0 && isValid(text), expected);
        }
    }
}

void tst_Utf8Validator::failsAtFirstWrongByte_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<qsizetype>("index");
    const auto row = [](const char *name, const char *hex, qsizetype index) {
        QTest::newRow(name) << QByteArray(hex) << index;
    };
    row("continuation", "6180", 1);
    row("C0", "c080", 0);
    row("C1", "c180", 0);
    row("overlong E0", "e09f80", 1);
    row("surrogate", "eda080", 1);
    row("overlong F0", "f08f8080", 1);
    row("too high F4", "f4908080", 1);
    row("F5", "f5808080", 0);
    row("third of four", "f09f4180", 2);
    row("last of four", "f09f8c41", 3);
}

void tst_Utf8Validator::failsAtFirstWrongByte()
{
    QFETCH(QByteArray, hex);
    QFETCH(qsizetype, index);
    QCOMPARE(firstRefused(QByteArray::fromHex(hex)), index);
}

void tst_Utf8Validator::agreesOnAllBoundaryBytes()
{
    const QByteArray interesting = QByteArray::fromHex("007f808f909fa0bfc0c1c2dfe0e1ecedeeeff0f1f3f4f5ff");
    QByteArray bytes(4, Qt::Uninitialized);
    qint64 valid = 0;
    for (const char a : interesting) {
        for (const char b : interesting) {
            for (const char c : interesting) {
                for (const char d : interesting) {
                    char *at = bytes.data();
                    at[0] = a, at[1] = b, at[2] = c, at[3] = d;
                    const bool expected = isValidByArithmetic(bytes);
                    valid += expected ? 1 : 0;
                    if (isValid(bytes) != expected)
                        QFAIL(bytes.toHex().constData());
                }
            }
        }
    }
    QVERIFY(valid > 100);
}

void tst_Utf8Validator::agreesWithQtOnRandomText()
{
    std::mt19937 random(42);
    int valid = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray text;
        for (int i = int(random() % 30); i > 0; --i) {
            const std::array<quint32, 4> ends = {0x80, 0x800, 0x10000, 0x110000};
            char32_t point = random() % ends[random() % 4];
            if (point >= 0xd800 && point <= 0xdfff)
                point = 'x';
            text += QString::fromUcs4(&point, 1).toUtf8();
        }
        if (random() % 2 && !text.isEmpty())
            text[qsizetype(random() % quint64(text.size()))] = char(random());
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        [[maybe_unused]] const QString decoded = decoder(text);
        if (isValid(text) == decoder.hasError())
            QFAIL(text.toHex().constData());
        valid += decoder.hasError() ? 0 : 1;
    }
    QVERIFY(valid > 5000);
    QVERIFY(valid < 19000);
}

void tst_Utf8Validator::staysBad()
{
    Utf8Validator validator;
    QVERIFY(!validator.feed("ok\xff"));
    QVERIFY(!validator.feed("all fine again"));
    QVERIFY(!validator.isComplete());
}

void tst_Utf8Validator::startsAgainAfterReset()
{
    Utf8Validator validator;
    QVERIFY(validator.feed("\xe2\x82"));
    QVERIFY(!validator.isComplete());
    validator.reset();
    QVERIFY(validator.isComplete());
    QVERIFY(validator.feed("a"));
}

QTEST_GUILESS_MAIN(tst_Utf8Validator)
#include "tst_utf8validator.moc"
