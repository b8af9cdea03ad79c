// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/range.h"

#include <QtCore/QByteArrayList>

namespace eyewall::http {

/// Content of several ranges as multipart/byteranges (RFC 9110 section 14.6): what stands before each range
/// and behind the last. Thread: any.
class ByteRanges {
public:
    /// `contentType` is that of the representation, empty for none; `boundary` does not occur in it (see
    /// makeBoundary()).
    ByteRanges(std::vector<ByteRange> parts, qint64 size, QByteArrayView contentType,
               const QByteArray &boundary);

    [[nodiscard]] const std::vector<ByteRange> &parts() const { return m_parts; }
    /// Goes before the part of this index.
    [[nodiscard]] const QByteArray &head(std::size_t part) const { return m_heads[qsizetype(part)]; }
    [[nodiscard]] const QByteArray &tail() const { return m_tail; }
    /// Of the whole content, in bytes.
    [[nodiscard]] qint64 contentLength() const;
    [[nodiscard]] QByteArray contentType() const;

private:
    std::vector<ByteRange> m_parts;
    QByteArray m_boundary;
    QByteArrayList m_heads;
    QByteArray m_tail;
};

/// A boundary of 128 random bits, which content does not have by chance.
[[nodiscard]] QByteArray makeBoundary();

} // namespace eyewall::http
