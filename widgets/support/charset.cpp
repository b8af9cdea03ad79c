// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/charset.h"

#include "widgets/support/formcontent.h"

#include <QStringDecoder>

#include <algorithm>

namespace eyewall::support {

namespace {

constexpr qsizetype kLongestName = 40;

QByteArray markedCharset(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return "utf-16le";
    return bytes.startsWith("\xfe\xff") ? "utf-16be" : "";
}

QByteArray readAs(const QByteArray &charset)
{
    static constexpr const char *kLatin[] = {"iso-8859-1", "iso8859-1", "iso_8859-1",
                                             "latin1",     "us-ascii",  "ascii"};
    const bool isLatin =
        std::any_of(std::begin(kLatin), std::end(kLatin), [&](const char *name) { return charset == name; });
    return isLatin ? QByteArray("windows-1252") : charset;
}

/// Halves of characters in UTF-16 become U+FFFD; whether there were any.
bool replaceHalves(QString &text)
{
    bool areThere = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (text.at(i).isSurrogate()) {
            text[i] = QChar::ReplacementCharacter;
            areThere = true;
        }
    }
    return areThere;
}

} // namespace

CharsetText readCharset(QByteArrayView bytes, QByteArrayView contentType)
{
    QByteArray charset = markedCharset(bytes);
    if (charset.isEmpty())
        charset = parameterOf(contentType, "charset").trimmed().toLower().left(kLongestName);
    const bool isUtf8 = charset == "utf-8" || charset == "utf8";
    if (charset.isEmpty() || (isUtf8 && bytes.isValidUtf8()))
        return {};
    QStringDecoder decoder(readAs(charset).constData());
    if (!decoder.isValid())
        return {charset, {}, false, false};
    QString text = decoder.decode(bytes);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1); // cut in a character
    const bool hasErrors = replaceHalves(text) || decoder.hasError();
    if (isUtf8 && !hasErrors)
        return {}; // cut in a character
    return {charset, text.toUtf8(), true, hasErrors};
}

} // namespace eyewall::support
