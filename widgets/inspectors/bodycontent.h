// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/support/charset.h"
#include "widgets/support/contentdecoding.h"
#include "widgets/support/payload.h"

#include <QByteArray>
#include <QList>

namespace eyewall::inspectors {

/// Captured bytes, and what is known of those that were not captured.
struct Body {
    QByteArray bytes;
    QByteArray contentType;          ///< empty when it is not known
    quint64 size = 0;                ///< of the whole body
    bool isTruncated = false;        ///< `bytes` is a prefix
    bool isDropped = false;          ///< the recording had no room for the bytes
    QByteArray contentEncoding = {}; ///< Content-Encoding, empty without one
};

/// The ways to look at a body.
enum class BodyForm { Text, Json, Tree, Image, Form, Parts, Hex };

/// What a body is, and how it can be shown.
struct BodyContent {
    support::DecodedContent decoded;
    support::CharsetText text;
    support::PayloadKind kind = support::PayloadKind::Empty; ///< of the decoded bytes
    QByteArray imageFormat; ///< as imageFormatOf() says it; empty when it is none
    QList<BodyForm> forms;  ///< that make sense, in the order to offer them
    BodyForm best = BodyForm::Text;

    /// The decoded bytes as text to be read: UTF-8, also where the body is in another charset.
    [[nodiscard]] const QByteArray &readable() const
    {
        return text.utf8.isEmpty() ? decoded.bytes : text.utf8;
    }
    /// Whether the decoded bytes are only the first ones of what was sent.
    [[nodiscard]] bool isPrefixOf(const Body &body) const;
};

// Thread: GUI, for everything here.

BodyContent understand(const Body &body);
/// "gzip, 18 kB → 64 kB", or the size alone of what is not coded.
QString sizeText(const Body &body, const BodyContent &content);
/// What is missing of the body, or cannot be read, in sentences; empty when nothing is.
QString missingText(const Body &body, const BodyContent &content);

} // namespace eyewall::inspectors
