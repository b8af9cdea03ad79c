// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/byteranges.h"

#include <QtCore/QRandomGenerator>

#include <array>

namespace eyewall::http {

ByteRanges::ByteRanges(std::vector<ByteRange> parts, qint64 size, QByteArrayView contentType,
                       const QByteArray &boundary)
    : m_parts(std::move(parts))
    , m_boundary(boundary)
    , m_tail("\r\n--" + boundary + "--\r\n")
{
    m_heads.reserve(qsizetype(m_parts.size()));
    for (const ByteRange &part : m_parts) {
        QByteArray head = (m_heads.isEmpty() ? "--" : "\r\n--") + boundary + "\r\n";
        if (!contentType.isEmpty())
            head += "Content-Type: " + contentType.toByteArray() + "\r\n";
        head += "Content-Range: " + contentRange(part, size) + "\r\n\r\n";
        m_heads += head;
    }
}

qint64 ByteRanges::contentLength() const
{
    qint64 length = m_tail.size();
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        length += head(i).size() + m_parts[i].length;
    return length;
}

QByteArray ByteRanges::contentType() const
{
    return "multipart/byteranges; boundary=" + m_boundary;
}

QByteArray makeBoundary()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::global()->fillRange(bits.data(), qsizetype(bits.size()));
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex();
}

} // namespace eyewall::http
