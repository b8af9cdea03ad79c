// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/headwriter.h"

#include <charconv>
#include <cstring>

namespace eyewall::http {

namespace {

constexpr qsizetype kLongestNumber = 20;

template<std::size_t Size>
char *copied(char *out, const char (&text)[Size])
{
    std::memcpy(out, text, Size - 1);
    return out + (Size - 1);
}

} // namespace

char *HeadWriter::write(char *out, const Response &response, const ReplyFraming &framing, qint64 now)
{
    const QByteArrayView date = m_date.text(now);
    const qint64 second = m_date.second();
    const bool isUsual =
        framing.kind == ReplyFraming::Kind::Length && response.headers.isEmpty() && response.reason.isEmpty();
    if (!isUsual || (!isSameOpening(response, second) && !makeOpening(response, date, second)))
        return writeHead(out, response, framing, date);
    if (m_wholeSize == 0 || framing != m_framing)
        finishHead(framing);
    std::memcpy(out, m_opening.data(), std::size_t(m_wholeSize));
    return out + m_wholeSize;
}

// Writes the rest behind the opening.
void HeadWriter::finishHead(const ReplyFraming &framing)
{
    char *out = m_opening.data() + m_size;
    out = std::to_chars(out, out + kLongestNumber, framing.length).ptr;
    if (!framing.isKeepAlive)
        out = copied(out, "\r\nConnection: close\r\n\r\n");
    else if (framing.saysKeepAlive)
        out = copied(out, "\r\nConnection: keep-alive\r\n\r\n");
    else
        out = copied(out, "\r\n\r\n");
    m_framing = framing;
    m_wholeSize = out - m_opening.data();
}

bool HeadWriter::isSameOpening(const Response &response, qint64 second) const
{
    const QByteArray &type = response.contentType;
    return response.status == m_status && second == m_second && type.size() == m_type.size() &&
           std::memcmp(type.constData(), m_type.data(), std::size_t(m_type.size())) == 0;
}

bool HeadWriter::makeOpening(const Response &response, QByteArrayView date, qint64 second)
{
    m_status = 0;
    m_wholeSize = 0;
    const QByteArray &type = response.contentType;
    if (type.isEmpty() || type.size() > kLongestType)
        return false;
    char *const begin = m_opening.data();
    char *const end = writeOpening(begin, response, date);
    const QByteArrayView lines(begin, end - begin - 2);
    if (!lines.endsWith(type))
        return false; // it is no valid field value, and was left out
    m_type = lines.last(type.size());
    m_size = copied(end, "Content-Length: ") - begin;
    m_status = response.status;
    m_second = second;
    return true;
}

} // namespace eyewall::http
