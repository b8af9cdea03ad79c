// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/ipaddress.h"
#include "server/net/checksum.h"
#include "server/net/proxyheader.h"

#include <QtCore/QtEndian>
#include <QtTest/QTest>

using namespace eyewall;
using namespace eyewall::net;

namespace {

const QByteArray kSignature("\r\n\r\n\0\r\nQUIT\n", 12);

QByteArray number(quint16 value)
{
    QByteArray bytes(2, 0);
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A header of version 2: command PROXY unless said otherwise.
QByteArray binary(char family, const QByteArray &rest, char versionAndCommand = 0x21)
{
    return kSignature + versionAndCommand + family + number(quint16(rest.size())) + rest;
}

QByteArray value(char type, const QByteArray &bytes)
{
    return type + number(quint16(bytes.size())) + bytes;
}

QByteArray withChecksum(QByteArray header, quint32 off)
{
    // The last value's last four bytes are the checksum's, zero until here.
    const quint32 sum = crc32c(header) + off;
    qToBigEndian(sum, header.data() + header.size() - 4);
    return header;
}

const QByteArray kFourAddresses =
    QByteArray("\xc0\x00\x02\x01\xc6\x33\x64\x02", 8) + number(51234) + number(443);
const QByteArray kSixAddresses = QByteArray("\x20\x01\x0d\xb8", 4) + QByteArray(11, 0) + '\x01' +
                                 QByteArray("\x20\x01\x0d\xb8", 4) + QByteArray(11, 0) + '\x02' +
                                 number(51234) + number(443);

QByteArray text(const SocketAddress &address)
{
    return core::IpAddress{address.address, address.isIPv6}.text() + ' ' + QByteArray::number(address.port);
}

QByteArray described(const ProxyHeader &header)
{
    switch (header.state) {
    case ProxyHeader::State::NeedMore:
        return "more";
    case ProxyHeader::State::Error:
        return header.error;
    case ProxyHeader::State::Done:
        return header.hasAddresses ? text(header.source) + " > " + text(header.destination) : "local";
    }
    return {};
}

} // namespace

class tst_ProxyHeader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void computesChecksums();
};

void tst_ProxyHeader::parses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const QByteArray four = "192.0.2.1 51234 > 198.51.100.2 443";
    const QByteArray six = "2001:db8::1 51234 > 2001:db8::2 443";
    row("text, IPv4", "PROXY TCP4 192.0.2.1 198.51.100.2 51234 443\r\n", four);
    row("text, IPv6", "PROXY TCP6 2001:db8::1 2001:db8::2 51234 443\r\n", six);
    row("text, unknown", "PROXY UNKNOWN\r\n", "local");
    row("text, unknown with more", "PROXY UNKNOWN ffff::1 what ever 1 2\r\n", "local");
    row("text, as long as can be", "PROXY UNKNOWN " + QByteArray(91, 'f') + "\r\n", "local");
    row("binary, IPv4", binary(0x11, kFourAddresses), four);
    row("binary, IPv6", binary(0x21, kSixAddresses), six);
    row("binary, local", binary(0x00, {}, 0x20), "local");
    row("binary, local with more", binary(0x11, "not to be looked at", 0x20), "local");
    row("binary, unspecified", binary(0x00, "anything"), "local");
    row("binary, Unix", binary(0x31, QByteArray(216, 'u')), "local");
    row("binary, with values", binary(0x11, kFourAddresses + value(0x02, "example.org") + value(0x04, {})),
        four);
    row("binary, with a checksum",
        withChecksum(binary(0x11, kFourAddresses + value(0x02, "a") + value(0x03, QByteArray(4, 0))), 0),
        four);
    row("binary, mapped IPv4",
        binary(0x21,
               QByteArray(10, 0) + "\xff\xff\xc0" + QByteArray("\x00\x02\x01", 3) + kSixAddresses.sliced(16)),
        "192.0.2.1 51234 > 2001:db8::2 443");
    row("binary, as long as can be",
        binary(0x11, kFourAddresses + value(0x04, QByteArray(kLongestProxyHeader - 16 - 12 - 3, 0))), four);
}

void tst_ProxyHeader::parses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    const ProxyHeader whole = parseProxyHeader(bytes + "GET / HTTP/1.1\r\n");
    QCOMPARE(described(whole), expected);
    QCOMPARE(whole.length, bytes.size());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QCOMPARE(described(parseProxyHeader(bytes.first(size))), "more");
}

void tst_ProxyHeader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &error) {
        QTest::newRow(name) << bytes << "PROXY header " + error;
    };
    row("a request", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "is missing");
    row("TLS", "\x16\x03\x01", "is missing");
    row("lower case", "proxy TCP4 ", "is missing");
    row("empty lines", "\r\n\r\nGET / HTTP/1.1\r\n", "is missing");
    row("family", "PROXY TCP5 192.0.2.1 198.51.100.2 51234 443\r\n", "with an unknown family");
    row("datagrams", "PROXY UDP4 192.0.2.1 198.51.100.2 51234 443\r\n", "with an unknown family");
    row("no family", "PROXY \r\n", "with an unknown family");
    for (const char *rest :
         {"TCP4 ::1 ::1 1 2", "TCP6 192.0.2.1 192.0.2.2 1 2", "TCP4 192.0.2.1 198.51.100.2 51234",
          "TCP4 192.0.2.1  198.51.100.2 1 2", "TCP4 192.0.2.1 198.51.100.2 1 2 ",
          "TCP4 192.0.2.1 198.51.100.2 1 2 3", "TCP4 192.0.2.1 198.51.100.2 65536 2",
          "TCP4 192.0.2.1 198.51.100.2 -1 2", "TCP4 192.0.2.1 198.51.100.2 01 2",
          "TCP4 192.0.2.1 198.51.100.2 x 2", "TCP4 192.0.2.01 198.51.100.2 1 2",
          "TCP4 192.0.2 198.51.100.2 1 2", "TCP4 name 198.51.100.2 1 2", "TCP4"})
        row(rest, "PROXY " + QByteArray(rest) + "\r\n", "with an invalid address");
    row("LF alone", "PROXY UNKNOWN\n", "is not ended by CRLF");
    row("CR inside", "PROXY UNKNOWN \rx", "is not ended by CRLF");
    row("CR inside, whole", "PROXY UNKNOWN \rx\r\n", "is not ended by CRLF");
    row("too long", "PROXY UNKNOWN " + QByteArray(93, 'f'), "is not ended by CRLF");
    row("version", binary(0x11, kFourAddresses, 0x31), "of an unknown version");
    row("command", binary(0x11, kFourAddresses, 0x22), "with an unknown command");
    row("binary family", binary(0x41, kFourAddresses), "with an unknown family");
    row("binary datagrams", binary(0x12, kFourAddresses), "with an unknown family");
    row("half a family", binary(0x10, kFourAddresses), "with an unknown family");
    row("short IPv4", binary(0x11, kFourAddresses.chopped(1)), "shorter than its addresses");
    row("short IPv6", binary(0x21, kFourAddresses), "shorter than its addresses");
    row("short Unix", binary(0x31, QByteArray(215, 'u')), "shorter than its addresses");
    row("too long value", binary(0x11, kFourAddresses + value(0x04, "abc").chopped(1)), "with a cut value");
    row("half a value", binary(0x11, kFourAddresses + "\x04\x01"), "with a cut value");
    row("wrong checksum", withChecksum(binary(0x11, kFourAddresses + value(0x03, QByteArray(4, 0))), 1),
        "with a wrong checksum");
    row("short checksum", binary(0x11, kFourAddresses + value(0x03, "abc")), "with a wrong checksum");
    row("too long header", kSignature + "\x21\x11" + number(quint16(kLongestProxyHeader - 15)), "too long");
}

void tst_ProxyHeader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, error);
    QCOMPARE(described(parseProxyHeader(bytes)), error);
    // However it is cut, it asks for more until it knows what is wrong, and is never taken.
    QByteArray previous = "more";
    for (qsizetype size = 0; size <= bytes.size(); ++size) {
        const QByteArray outcome = described(parseProxyHeader(bytes.first(size)));
        QVERIFY2(outcome == "more" || outcome == error, outcome.constData());
        QVERIFY2(previous == "more" || outcome == previous, outcome.constData());
        previous = outcome;
    }
}

void tst_ProxyHeader::computesChecksums()
{
    // RFC 3720 appendix B.4; the bytes of the sums are given there in the order they are sent.
    QCOMPARE(crc32c(QByteArray(32, 0)), 0x8a9136aaU);
    QCOMPARE(crc32c(QByteArray(32, '\xff')), 0x62a8ab43U);
    QCOMPARE(crc32c("123456789"), 0xe3069283U);
}

QTEST_GUILESS_MAIN(tst_ProxyHeader)
#include "tst_proxyheader.moc"
