// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace eyewall::models {

/// A field line of a head. Views into the head.
struct HeadField {
    QByteArrayView name;
    QByteArrayView value; ///< without the blanks round it
};

/// Reads the field lines of a captured head, which may be cut anywhere; lines without a name are passed over.
/// Thread: any.
class HeadReader final {
public:
    /// `head` outlives the reader and the fields that it gives.
    explicit HeadReader(QByteArrayView head);

    /// False at the end; `field` is then as it was.
    bool next(HeadField &field);

private:
    QByteArrayView m_rest;
};

// Thread: any, for everything here.

/// The first line, without its line end.
QByteArrayView startLineOf(QByteArrayView head);
/// "HTTP/1.1" of the head of a request; empty when it is not there.
QByteArrayView versionOf(QByteArrayView head);
/// The value of the first field of that name; empty when there is none. `name` in any case.
QByteArrayView fieldOf(QByteArrayView head, QByteArrayView name);
/// Whether two names of fields are the same (RFC 9110 section 5.1).
bool isSameName(QByteArrayView left, QByteArrayView right);
/// "/api/items" of "/api/items?limit=20".
QByteArrayView withoutQuery(QByteArrayView target);
/// The value without its parameters: "text/html" of "text/html; charset=utf-8".
QByteArrayView withoutParameters(QByteArrayView value);

} // namespace eyewall::models
