// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace eyewall::support {

/// A name and a value of a form, decoded. What is no UTF-8 has become U+FFFD.
struct FormPair {
    QString name;
    QString value;
};

struct FormPairs {
    std::vector<FormPair> pairs;
    bool isCut = false; ///< there are more than the limit
};

/// A part of a multipart body as far as it is there. Nothing in it is to be trusted: it is what a client
/// wrote.
struct FormPart {
    QString name;     ///< empty when it has none
    QString fileName; ///< empty when it has none
    QByteArray contentType;
    QByteArray contentEncoding;
    QByteArray bytes;
    bool isWhole = false; ///< the boundary behind it was seen
};

struct FormParts {
    std::vector<FormPart> parts;
    bool isCut = false;   ///< the body ends before its last boundary, or there are more parts than the limit
    bool hasMore = false; ///< there are more parts than the limit
};

inline constexpr int kShownPairs = 1000;
inline constexpr int kShownParts = 200;

// For eyes, not for a server: what is broken is shown as far as it goes instead of refused. Thread: any.

/// Names and values of application/x-www-form-urlencoded, also of a query.
FormPairs readFormPairs(QByteArrayView text, int limit = kShownPairs);
/// The parts of a multipart body (RFC 2046 section 5.1); none when the type names no boundary.
FormParts readFormParts(QByteArrayView body, QByteArrayView contentType, int limit = kShownParts);
/// The value of a parameter: "utf-8" of charset in "text/plain; charset=utf-8". Quotes are taken off.
QByteArray parameterOf(QByteArrayView value, QByteArrayView name);

} // namespace eyewall::support
