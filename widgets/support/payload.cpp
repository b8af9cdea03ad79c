// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/payload.h"

#include "widgets/support/formatting.h"
#include "widgets/support/jsonindent.h"

#include <QCoreApplication>

#include <algorithm>

namespace eyewall::support {

namespace {

constexpr int kHexGroup = 8;        // bytes without a gap
constexpr qsizetype kLooked = 4096; // enough to tell text from binary

QString translated(const char *text)
{
    return QCoreApplication::translate("eyewall::support::Payload", text);
}

/// The length without a character that the cut left incomplete at the end.
qsizetype wholeCharacters(QByteArrayView bytes)
{
    const qsizetype size = bytes.size();
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, size); ++back) {
        const auto byte = uchar(bytes[size - back]);
        if (byte < 0x80)
            return size;
        if (byte < 0xc0)
            continue;
        const int needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        return needed > back ? size - back : size;
    }
    return size;
}

QByteArrayView cutText(QByteArrayView bytes, qsizetype limit)
{
    if (bytes.size() <= limit)
        return bytes;
    const QByteArrayView cut = bytes.first(limit);
    return cut.first(wholeCharacters(cut));
}

bool looksLikeText(QByteArrayView bytes)
{
    const QByteArrayView start = cutText(bytes, kLooked);
    const bool hasControls = std::any_of(start.begin(), start.end(), [](char c) {
        return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b';
    });
    return !hasControls && start.isValidUtf8();
}

QByteArray mediaType(QByteArrayView contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    return (semicolon < 0 ? contentType : contentType.first(semicolon)).trimmed().toByteArray().toLower();
}

bool saysJson(const QByteArray &type)
{
    return type == "application/json" || type == "text/json" || type.endsWith("+json");
}

bool saysBinary(const QByteArray &type)
{
    return type.startsWith("image/")
               ? type != "image/svg+xml"
               : type.startsWith("audio/") || type.startsWith("video/") || type.startsWith("font/");
}

bool mayBeJson(QByteArrayView bytes)
{
    const QByteArrayView trimmed = bytes.trimmed();
    return trimmed.startsWith('{') || trimmed.startsWith('[');
}

/// Characters that reorder the text around them or cannot be seen: what a log must not hide.
bool isTreacherous(char16_t c)
{
    return c == 0x061c || c == 0x200b || c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb);
}

QString codePoint(char16_t c)
{
    return QStringLiteral("<U+%1>").arg(QString::number(c, 16).toUpper().rightJustified(4, QLatin1Char('0')));
}

void appendVisible(QString &out, char16_t c)
{
    if (c == u'\n' || c == u'\t' || (c >= 0x20 && c < 0x7f))
        out += QChar(c);
    else if (c < 0x20)
        out += QChar(char16_t(0x2400 + c));
    else if (c == 0x7f)
        out += QChar(char16_t(0x2421));
    else if (c < 0xa0 || isTreacherous(c))
        out += codePoint(c);
    else
        out += QChar(c);
}

void appendHex(QString &out, uchar byte)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    out += QLatin1Char(kDigits[byte >> 4]);
    out += QLatin1Char(kDigits[byte & 15]);
}

void appendHexLine(QString &out, qsizetype offset, QByteArrayView line, int bytesALine)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        appendHex(out, uchar(offset >> shift));
    out += QLatin1Char(' ');
    for (qsizetype i = 0; i < bytesALine; ++i) {
        out += i > 0 && i % kHexGroup == 0 ? QLatin1String("  ") : QLatin1String(" ");
        if (i < line.size())
            appendHex(out, uchar(line[i]));
        else
            out += QLatin1String("  ");
    }
    out += QLatin1String("  ");
    for (const char c : line)
        out += QLatin1Char(c >= 0x20 && c < 0x7f ? c : '.');
}

QString hexPreview(QByteArrayView bytes, qsizetype limit)
{
    QString text;
    const QByteArrayView shown = bytes.first(std::min(bytes.size(), std::max<qsizetype>(1, limit / 3)));
    for (const char byte : shown) {
        appendHex(text, uchar(byte));
        text += QLatin1Char(' ');
    }
    if (shown.size() < bytes.size())
        return text + QChar(0x2026);
    text.chop(1);
    return text;
}

} // namespace

QString PayloadText::cutNote() const
{
    if (!isCut())
        return {};
    //: %1 and %2 are amounts with units, as in: Showing 64 kB of 3.1 MB
    return translated(QT_TRANSLATE_NOOP("eyewall::support::Payload", "Showing %1 of %2"))
        .arg(formatBytes(double(shownBytes)), formatBytes(double(totalBytes)));
}

PayloadKind detectKind(QByteArrayView bytes, QByteArrayView contentType)
{
    if (bytes.isEmpty())
        return PayloadKind::Empty;
    const QByteArray type = mediaType(contentType);
    if (saysBinary(type) || !looksLikeText(bytes))
        return PayloadKind::Binary;
    const bool tryJson = saysJson(type) || (!type.startsWith("text/") && mayBeJson(bytes));
    // Longer ones are shown as text anyway: see payloadAsJson().
    if (tryJson && bytes.size() <= kShownTextBytes && isJson(bytes))
        return PayloadKind::Json;
    return PayloadKind::Text;
}

PayloadText payloadAsText(QByteArrayView bytes, qsizetype limit)
{
    const QByteArrayView shown = cutText(bytes, limit);
    return {.text = visibleText(QString::fromUtf8(shown)),
            .shownBytes = shown.size(),
            .totalBytes = bytes.size()};
}

PayloadText payloadAsJson(QByteArrayView bytes, qsizetype limit)
{
    if (bytes.size() > limit)
        return payloadAsText(bytes, limit);
    const auto indented = indentJson(bytes);
    // Deep nesting multiplies blanks: then the plain text is the smaller evil.
    if (!indented || indented->size() > 8 * limit)
        return payloadAsText(bytes, limit);
    return {.text = visibleText(QString::fromUtf8(*indented)),
            .shownBytes = bytes.size(),
            .totalBytes = bytes.size()};
}

PayloadText payloadAsHex(QByteArrayView bytes, qsizetype limit, int bytesALine)
{
    const QByteArrayView shown = bytes.first(std::min(bytes.size(), limit));
    PayloadText result{.text = {}, .shownBytes = shown.size(), .totalBytes = bytes.size()};
    result.text.reserve(shown.size() * 5);
    for (qsizetype offset = 0; offset < shown.size(); offset += bytesALine) {
        if (offset > 0)
            result.text += QLatin1Char('\n');
        const qsizetype length = std::min<qsizetype>(bytesALine, shown.size() - offset);
        appendHexLine(result.text, offset, shown.sliced(offset, length), bytesALine);
    }
    return result;
}

int hexBytesFor(int characters)
{
    // Before and between the bytes: an offset, two spaces; behind them two more.
    const auto needed = [](int bytes) { return 8 + 1 + 3 * bytes + (bytes - 1) / kHexGroup + 2 + bytes; };
    for (const int bytes : {kHexBytes, kHexBytes / 2}) {
        if (needed(bytes) <= characters)
            return bytes;
    }
    return kHexBytes / 4;
}

PayloadText payloadAs(PayloadKind kind, QByteArrayView bytes)
{
    switch (kind) {
    case PayloadKind::Empty:
        return {};
    case PayloadKind::Text:
        return payloadAsText(bytes);
    case PayloadKind::Json:
        return payloadAsJson(bytes);
    case PayloadKind::Binary:
        return payloadAsHex(bytes);
    }
    Q_UNREACHABLE();
}

QString payloadPreview(QByteArrayView bytes, bool isText, qsizetype limit)
{
    if (!isText)
        return bytes.isEmpty() ? QString() : hexPreview(bytes, limit);
    const QByteArrayView shown = cutText(bytes, limit);
    QString text = visibleText(QString::fromUtf8(shown));
    text.replace(QLatin1Char('\n'), QChar(0x21b5)).replace(QLatin1Char('\t'), QLatin1Char(' '));
    if (shown.size() < bytes.size())
        text += QChar(0x2026);
    return text;
}

QString visibleText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool isLineEnd = c == u'\r' && i + 1 < text.size() && text.at(i + 1) == QLatin1Char('\n');
        if (!isLineEnd)
            appendVisible(out, c);
    }
    return out;
}

} // namespace eyewall::support
