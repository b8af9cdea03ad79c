// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace eyewall::support {

/// Bytes of a text in another charset than UTF-8.
struct CharsetText {
    QByteArray charset; ///< empty: UTF-8 as it was told, or none was; then nothing else is set
    QByteArray utf8;    ///< the text as far as it is there, without a byte order mark
    bool isKnown = true;
    bool hasErrors = false; ///< some bytes mean nothing in it: they have become U+FFFD
};

/// Reads in the charset that a byte order mark or the content type names. ISO 8859-1 and US-ASCII are read
/// as windows-1252, as browsers do (https://encoding.spec.whatwg.org/#names-and-labels). Thread: any.
CharsetText readCharset(QByteArrayView bytes, QByteArrayView contentType);

} // namespace eyewall::support
