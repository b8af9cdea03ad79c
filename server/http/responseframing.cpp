// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/responseframing.h"

#include "server/http/characters.h"

#include <limits>
#include <optional>

namespace eyewall::http {

namespace {

constexpr ParseError badFraming(const char *text)
{
    return {400, text};
}

std::optional<qint64> lengthOf(QByteArrayView text)
{
    if (text.isEmpty() || !isAllOf(kDigit, text))
        return std::nullopt;
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    qint64 length = 0;
    for (const char c : text) {
        const int digit = c - '0';
        if (length > (kMost - digit) / 10)
            return std::nullopt;
        length = length * 10 + digit;
    }
    return length;
}

struct Lengths {
    std::optional<qint64> length;
    ParseError error;
};

/// RFC 9110 section 8.6: the same number several times is that number.
Lengths readLengths(const Headers &headers)
{
    Lengths found;
    for (const QByteArrayView value : headers.values("Content-Length")) {
        QByteArrayView rest = value;
        do {
            const std::optional<qint64> length = lengthOf(takeListElement(rest));
            if (!length)
                return {{}, badFraming("Content-Length is not a number")};
            if (found.length && found.length != length)
                return {{}, badFraming("Content-Length given twice with different values")};
            found.length = length;
        } while (!rest.isNull());
    }
    return found;
}

bool staysOpen(const ResponseHead &head)
{
    if (head.headers.hasToken("Connection", "close"))
        return false;
    return head.minorVersion > 0 || head.headers.hasToken("Connection", "keep-alive");
}

ParseError checkCoding(const ResponseHead &head, bool hasLength)
{
    if (hasLength)
        return badFraming("Content-Length and Transfer-Encoding in one answer");
    if (head.minorVersion == 0)
        return badFraming("Transfer-Encoding in an answer of HTTP/1.0");
    if (!equalsIgnoringCase(head.headers.combined("Transfer-Encoding"), "chunked"))
        return badFraming("Transfer-Encoding that is not chunked");
    return {};
}

} // namespace

ParseError readFraming(const ResponseHead &head, Method method, ResponseFraming &framing)
{
    framing = {};
    framing.isKeepAlive = staysOpen(head);
    const bool isCoded = head.headers.contains("Transfer-Encoding");
    const Lengths lengths = readLengths(head.headers);
    if (lengths.error.status != 0)
        return lengths.error;
    if (isCoded) {
        if (const ParseError error = checkCoding(head, lengths.length.has_value()); error.status != 0)
            return error;
    }
    if (head.status < 200 && (isCoded || lengths.length))
        return badFraming("An interim answer with content");
    if (head.status == 204 && (isCoded || lengths.length.value_or(0) > 0))
        return badFraming("Content in an answer that has none (204)");
    if (hasNoContent(head.status) || method == Method::Head)
        return {};
    if (isCoded) {
        framing.kind = ResponseFraming::Kind::Chunked;
    } else if (lengths.length) {
        framing.kind = *lengths.length > 0 ? ResponseFraming::Kind::Length : ResponseFraming::Kind::None;
        framing.length = *lengths.length;
    } else {
        framing.kind = ResponseFraming::Kind::UntilClose;
        framing.isKeepAlive = false;
    }
    return {};
}

} // namespace eyewall::http
