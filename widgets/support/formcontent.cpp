// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/formcontent.h"

#include <algorithm>

namespace eyewall::support {

namespace {

constexpr qsizetype kLongestBoundary = 256; // RFC 2046 says 70
constexpr qsizetype kLongestPartHead = 16 * 1024;

QString decoded(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

bool isSame(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() && left.compare(right, Qt::CaseInsensitive) == 0;
}

/// A quoted string without its quotes and back-slashes; `at` is behind it then.
QByteArray quotedString(QByteArrayView text, qsizetype &at)
{
    QByteArray value;
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        // Browsers leave back-slashes of Windows paths alone: only a quote or another one is escaped.
        const bool isEscape =
            text[at] == '\\' && at + 1 < text.size() && (text[at + 1] == '"' || text[at + 1] == '\\');
        at += isEscape ? 1 : 0;
        value += text[at];
    }
    ++at;
    return value;
}

QByteArray parameterValue(QByteArrayView text, qsizetype &at)
{
    if (at < text.size() && text[at] == '"')
        return quotedString(text, at);
    const qsizetype semicolon = text.indexOf(';', at);
    const qsizetype end = semicolon < 0 ? text.size() : semicolon;
    const QByteArray value = text.sliced(at, end - at).trimmed().toByteArray();
    at = end;
    return value;
}

/// "naïve.txt" of "UTF-8''na%C3%AFve.txt" (RFC 8187).
QString extendedValue(const QByteArray &value)
{
    const qsizetype language = value.indexOf('\'');
    const qsizetype begin = language < 0 ? -1 : value.indexOf('\'', language + 1);
    return begin < 0 ? QString() : QString::fromUtf8(QByteArray::fromPercentEncoding(value.mid(begin + 1)));
}

QString nameIn(QByteArrayView disposition, const char *name)
{
    // Browsers write quotes and line ends of a name in per cent (HTML section 4.10.21.8).
    QByteArray value = parameterOf(disposition, name);
    value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    return QString::fromUtf8(value);
}

void readPartField(FormPart &part, QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return;
    const QByteArrayView name = line.first(colon).trimmed();
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (isSame(name, "Content-Type")) {
        part.contentType = value.toByteArray();
    } else if (isSame(name, "Content-Encoding")) {
        part.contentEncoding = value.toByteArray();
    } else if (isSame(name, "Content-Disposition")) {
        part.name = nameIn(value, "name");
        part.fileName = extendedValue(parameterOf(value, "filename*"));
        if (part.fileName.isEmpty())
            part.fileName = nameIn(value, "filename");
    }
}

/// Reads the head of a part and returns its content; nothing when the head has no end.
QByteArrayView readPartHead(FormPart &part, QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        line = line.trimmed();
        if (line.isEmpty())
            return text;
        readPartField(part, line.first(std::min(line.size(), kLongestPartHead)));
    }
    return {};
}

/// Where the delimiter is as a line of its own, from `from`; -1 when it is not there.
qsizetype findDelimiter(QByteArrayView body, const QByteArray &delimiter, qsizetype from)
{
    for (qsizetype at = body.indexOf(delimiter, from); at >= 0; at = body.indexOf(delimiter, at + 1)) {
        const qsizetype end = at + delimiter.size();
        const bool beginsLine = at == 0 || body[at - 1] == '\n';
        // "--b-alt" is the delimiter of another boundary.
        const bool endsLine = end >= body.size() || QByteArrayView(" \t\r\n").contains(body[end]) ||
                              QByteArrayView("--").startsWith(
                                  body.sliced(end).first(std::min<qsizetype>(2, body.size() - end)));
        if (beginsLine && endsLine)
            return at;
    }
    return -1;
}

bool isLast(QByteArrayView body, qsizetype behindDelimiter)
{
    return body.sliced(behindDelimiter).startsWith("--");
}

/// The line end before a delimiter is the delimiter's.
QByteArrayView withoutLineEnd(QByteArrayView text)
{
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
    return text;
}

FormPart readPart(QByteArrayView text, bool isWhole)
{
    FormPart part;
    part.isWhole = isWhole;
    part.bytes = readPartHead(part, isWhole ? withoutLineEnd(text) : text).toByteArray();
    return part;
}

/// From the line behind a delimiter.
QByteArrayView behindLine(QByteArrayView body, qsizetype at)
{
    const qsizetype end = body.indexOf('\n', at);
    return end < 0 ? QByteArrayView() : body.sliced(end + 1);
}

} // namespace

FormPairs readFormPairs(QByteArrayView text, int limit)
{
    FormPairs form;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView pair = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        if (form.pairs.size() == std::size_t(limit)) {
            form.isCut = true;
            break;
        }
        const qsizetype equals = pair.indexOf('=');
        form.pairs.push_back({decoded(equals < 0 ? pair : pair.first(equals)),
                              equals < 0 ? QString() : decoded(pair.sliced(equals + 1))});
    }
    return form;
}

FormParts readFormParts(QByteArrayView body, QByteArrayView contentType, int limit)
{
    FormParts form;
    const QByteArray boundary = parameterOf(contentType, "boundary");
    if (boundary.isEmpty() || boundary.size() > kLongestBoundary)
        return form;
    const QByteArray delimiter = "--" + boundary;
    qsizetype at = findDelimiter(body, delimiter, 0);
    while (at >= 0 && !isLast(body, at + delimiter.size())) {
        const QByteArrayView rest = behindLine(body, at);
        const qsizetype next = findDelimiter(rest, delimiter, 0);
        if (form.parts.size() == std::size_t(limit)) {
            form.isCut = form.hasMore = true;
            return form;
        }
        if (next >= 0 || !rest.isEmpty())
            form.parts.push_back(readPart(next < 0 ? rest : rest.first(next), next >= 0));
        body = rest;
        at = next;
    }
    form.isCut = at < 0;
    return form;
}

QByteArray parameterOf(QByteArrayView value, QByteArrayView name)
{
    qsizetype at = value.indexOf(';');
    while (at >= 0 && at < value.size()) {
        const qsizetype equals = value.indexOf('=', at);
        if (equals < 0)
            return {};
        const QByteArrayView found = value.sliced(at + 1, equals - at - 1).trimmed();
        at = equals + 1;
        const QByteArray text = parameterValue(value, at);
        if (isSame(found, name))
            return text;
        at = value.indexOf(';', at);
    }
    return {};
}

} // namespace eyewall::support
