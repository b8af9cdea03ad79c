// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>

#include <optional>

namespace eyewall::fuzz {

/// What a head says, read slowly: line by line, with copies, straight from the grammar of RFC 9112.
struct ReferenceHead {
    QByteArray method;
    QByteArray target;
    int minorVersion = 1;
    QList<std::pair<QByteArray, QByteArray>> fields;
    bool isChunked = false;
    qint64 length = -1; ///< -1: no content
    qsizetype size = 0; ///< of the head with leading empty lines
};

/// Absent when the bytes do not begin with a whole and faultless head. Knows no limits.
[[nodiscard]] std::optional<ReferenceHead> readHead(QByteArrayView bytes);

} // namespace eyewall::fuzz
