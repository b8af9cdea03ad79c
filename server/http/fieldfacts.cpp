// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/fieldfacts.h"

#include "server/http/characters.h"
#include "server/http/requestline.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace eyewall::http {

namespace {

/// The decimal number, -1 when it is none or does not fit.
qint64 parseLength(QByteArrayView digits)
{
    constexpr qint64 kLargest = std::numeric_limits<qint64>::max();
    if (digits.isEmpty())
        return -1;
    qint64 value = 0;
    for (const char c : digits) {
        const int digit = c - '0';
        if (digit < 0 || digit > 9 || value > (kLargest - digit) / 10)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}

/// `lower` is a field name in lower case. A token's bytes with bit 5 set are equal only if their letters are.
bool isName(QByteArrayView name, const char *lower)
{
    for (const char c : name) {
        if ((c | 0x20) != *lower++)
            return false;
    }
    return true;
}

/// A valid host, found at once when it is the one that was asked for last: clients rarely ask for another.
bool isUsualHost(QByteArrayView host)
{
    struct Latest {
        std::array<char, 64> bytes{};
        qsizetype size = -1;
    };
    thread_local Latest latest;
    const bool isLatest = host.size() == latest.size &&
                          std::memcmp(host.data(), latest.bytes.data(), std::size_t(latest.size)) == 0;
    if (isLatest || !isValidHost(host))
        return isLatest;
    if (host.size() <= qsizetype(latest.bytes.size())) {
        std::copy(host.begin(), host.end(), latest.bytes.begin());
        latest.size = host.size();
    }
    return true;
}

} // namespace

void FieldFacts::noteKnown(QByteArrayView name, QByteArrayView value)
{
    switch (name.size()) {
    case 4:
        if (isName(name, "host")) {
            m_host = value;
            ++m_hosts;
        }
        break;
    case 6:
        if (isName(name, "expect"))
            noteExpectation(value);
        break;
    case 7:
        if (isName(name, "upgrade"))
            m_hasUpgrade = true;
        break;
    case 10:
        if (isName(name, "connection"))
            noteConnection(value);
        break;
    case 14:
        if (isName(name, "content-length"))
            noteLength(value);
        break;
    case 17:
        if (isName(name, "transfer-encoding"))
            noteCoding(value);
        break;
    default:
        break;
    }
}

void FieldFacts::noteConnection(QByteArrayView value)
{
    for (QByteArrayView rest = value; !rest.isNull();) {
        const QByteArrayView option = takeListElement(rest);
        if (equalsIgnoringCase(option, "close"))
            m_saysClose = true;
        else if (equalsIgnoringCase(option, "keep-alive"))
            m_saysKeepAlive = true;
        else if (equalsIgnoringCase(option, "upgrade"))
            m_saysUpgrade = true;
    }
}

void FieldFacts::noteLength(QByteArrayView value)
{
    QByteArrayView rest = value;
    do { // an empty value is an empty element, too
        const qint64 length = parseLength(takeListElement(rest));
        if (length < 0)
            m_lengthError = "Content-Length is not a number";
        else if (m_length >= 0 && m_length != length)
            m_lengthError = "Content-Length given twice with different values";
        else
            m_length = length;
    } while (!rest.isNull());
}

void FieldFacts::noteExpectation(QByteArrayView value)
{
    for (QByteArrayView rest = value; !rest.isNull();) {
        const QByteArrayView expectation = takeListElement(rest);
        if (equalsIgnoringCase(expectation, "100-continue"))
            m_expectsContinue = true;
        else if (!expectation.isEmpty())
            m_expectsOther = true;
    }
}

void FieldFacts::noteCoding(QByteArrayView value)
{
    m_hasCoding = true;
    QByteArrayView rest = value;
    do {
        const QByteArrayView coding = takeListElement(rest);
        m_isChunkedLast = equalsIgnoringCase(coding, "chunked");
        if (coding.isEmpty())
            m_hasEmptyCoding = true;
        else if (m_isChunkedLast)
            ++m_chunked;
        else
            m_hasOtherCoding = true;
    } while (!rest.isNull());
}

ParseError FieldFacts::conclude(RequestHead &head) const
{
    const bool isOld = head.minorVersion == 0;
    head.isKeepAlive = !m_saysClose && (!isOld || m_saysKeepAlive);
    head.isUpgrade = m_saysUpgrade && m_hasUpgrade && !isOld; // RFC 9110 section 7.8
    ParseError error = concludeHost(head);
    if (error.status == 0)
        error = concludeFraming(head);
    if (error.status == 0)
        error = concludeExpectation(head);
    return error;
}

ParseError FieldFacts::concludeHost(RequestHead &head) const
{
    if (m_hosts > 1)
        return {400, "Host given twice"};
    if (m_hosts == 0)
        return head.minorVersion == 0 ? ParseError() : ParseError{400, "Host is missing"};
    if (!isUsualHost(m_host))
        return {400, "Host is not a valid host"};
    if (head.host.isNull()) // of an absolute-form target, which wins (RFC 9112 section 3.2.2)
        head.host = m_host;
    return {};
}

ParseError FieldFacts::concludeFraming(RequestHead &head) const
{
    head.framing = {};
    if (m_lengthError)
        return {400, m_lengthError};
    if (m_hasCoding)
        return concludeCoding(head);
    if (m_length < 0)
        return {};
    head.framing = {Framing::Kind::Length, m_length};
    return {};
}

ParseError FieldFacts::concludeCoding(RequestHead &head) const
{
    if (m_length >= 0)
        return {400, "Content-Length beside Transfer-Encoding"};
    if (head.minorVersion == 0)
        return {400, "Transfer-Encoding in HTTP/1.0"};
    if (m_hasEmptyCoding)
        return {400, "Transfer-Encoding with an empty element"};
    if (m_chunked > 1)
        return {400, "Transfer-Encoding is chunked twice"};
    if (m_chunked > 0 && !m_isChunkedLast) // RFC 9112 section 6.3: nothing tells where it ends
        return {400, "Transfer-Encoding has another coding behind chunked"};
    if (m_hasOtherCoding)
        return {501, "Transfer coding other than chunked"};
    head.framing = {Framing::Kind::Chunked, 0};
    return {};
}

ParseError FieldFacts::concludeExpectation(RequestHead &head) const
{
    head.expectsContinue = false;
    if (head.minorVersion == 0) // RFC 9110 section 10.1.1
        return {};
    if (m_expectsOther)
        return {417, "Expectation other than 100-continue"};
    const bool hasContent = head.framing.kind == Framing::Kind::Chunked || head.framing.length > 0;
    head.expectsContinue = m_expectsContinue && hasContent;
    return {};
}

} // namespace eyewall::http
