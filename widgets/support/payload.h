// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace eyewall::support {

enum class PayloadKind { Empty, Text, Json, Binary };

/// Bytes as text to show. `text` holds nothing that could act: see visibleText().
struct PayloadText {
    QString text;
    qsizetype shownBytes = 0;
    qsizetype totalBytes = 0;

    bool isCut() const { return shownBytes < totalBytes; }
    /// "Showing 64 kB of 3.1 MB" when cut, otherwise empty.
    QString cutNote() const;
};

/// How many bytes one view shows unless told otherwise.
inline constexpr qsizetype kShownTextBytes = 256 * 1024;
inline constexpr qsizetype kShownHexBytes = 64 * 1024;
inline constexpr int kHexBytes = 16; // a line

// Thread: any, for everything here.

/// What the bytes are: by the content type where it says (parameters ignored), otherwise by looking at them.
/// A JSON type whose body is no JSON is Text; a text type with bytes that are no UTF-8 is Binary.
PayloadKind detectKind(QByteArrayView bytes, QByteArrayView contentType = {});

/// UTF-8 as text; bytes that are none become U+FFFD. Never cuts inside a character.
PayloadText payloadAsText(QByteArrayView bytes, qsizetype limit = kShownTextBytes);
/// Indented JSON with the order and the spelling it came in; the plain text when it is no JSON or over
/// `limit`.
PayloadText payloadAsJson(QByteArrayView bytes, qsizetype limit = kShownTextBytes);
/// Lines of an offset, sixteen bytes unless told otherwise, and their ASCII.
PayloadText payloadAsHex(QByteArrayView bytes, qsizetype limit = kShownHexBytes, int bytesALine = kHexBytes);
/// How many bytes such a line shows that has room for so many characters: 16, 8 or 4.
int hexBytesFor(int characters);
/// The view that goes with the kind.
PayloadText payloadAs(PayloadKind kind, QByteArrayView bytes);

/// One line for a table: text with its line ends shown, or the first bytes in hex, then an ellipsis.
QString payloadPreview(QByteArrayView bytes, bool isText, qsizetype limit = 160);

/// Control characters as their pictures, direction overrides and invisible characters as <U+202E>, CRLF as
/// LF.
QString visibleText(const QString &text);

} // namespace eyewall::support
