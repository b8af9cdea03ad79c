// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/referenceframing.h"

#include <QtCore/QByteArrayList>

namespace eyewall::fuzz {

namespace {

using http::ResponseFraming;
using Kind = ResponseFraming::Kind;

/// What the fields of the head say, by name in lower case.
struct Fields {
    QByteArrayList lengths; ///< elements of all lists
    QByteArrayList codings; ///< values, one a field line
    QByteArrayList options; ///< of Connection, in lower case
    bool isOld = false;     ///< HTTP/1.0
    int status = 0;
};

QByteArray stripped(QByteArray text)
{
    while (text.startsWith(' ') || text.startsWith('\t'))
        text.remove(0, 1);
    while (text.endsWith(' ') || text.endsWith('\t'))
        text.chop(1);
    return text;
}

Fields readFields(QByteArrayView head)
{
    Fields fields;
    QByteArrayList lines = head.toByteArray().split('\n');
    const QByteArray statusLine = lines.takeFirst();
    fields.isOld = statusLine.startsWith("HTTP/1.0");
    fields.status = statusLine.mid(9, 3).toInt();
    for (QByteArray line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).toLower();
        const QByteArray value = stripped(line.mid(colon + 1));
        if (name == "content-length") {
            for (const QByteArray &element : value.split(','))
                fields.lengths.append(stripped(element));
        } else if (name == "transfer-encoding") {
            fields.codings.append(value.toLower());
        } else if (name == "connection") {
            for (const QByteArray &element : value.split(','))
                fields.options.append(stripped(element).toLower());
        }
    }
    return fields;
}

/// Absent: no digits, or more than fit.
std::optional<qint64> numberOf(const QByteArray &text)
{
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
    }
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

/// Whether all lengths are the same number.
bool areLengthsEqual(const Fields &fields)
{
    for (const QByteArray &length : fields.lengths) {
        if (!numberOf(length) || numberOf(length) != numberOf(fields.lengths.first()))
            return false;
    }
    return true;
}

bool mayHaveFraming(const Fields &fields)
{
    const bool isCoded = !fields.codings.isEmpty();
    const bool hasLength = !fields.lengths.isEmpty();
    if (!areLengthsEqual(fields) || (isCoded && hasLength))
        return false;
    if (isCoded && (fields.isOld || fields.codings != QByteArrayList{"chunked"}))
        return false;
    if (fields.status / 100 == 1 && (isCoded || hasLength))
        return false;
    return fields.status != 204 || (!isCoded && (!hasLength || numberOf(fields.lengths.first()) == 0));
}

} // namespace

std::optional<ResponseFraming> readAnswerFraming(QByteArrayView head, bool isToHead)
{
    const Fields fields = readFields(head);
    if (!mayHaveFraming(fields))
        return std::nullopt;
    ResponseFraming framing;
    framing.isKeepAlive =
        !fields.options.contains("close") && (!fields.isOld || fields.options.contains("keep-alive"));
    if (isToHead || fields.status / 100 == 1 || fields.status == 204 || fields.status == 304)
        return framing;
    if (!fields.codings.isEmpty()) {
        framing.kind = Kind::Chunked;
    } else if (!fields.lengths.isEmpty()) {
        framing.length = *numberOf(fields.lengths.first());
        framing.kind = framing.length > 0 ? Kind::Length : Kind::None;
    } else {
        framing.kind = Kind::UntilClose;
        framing.isKeepAlive = false;
    }
    return framing;
}

} // namespace eyewall::fuzz
