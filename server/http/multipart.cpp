// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/multipart.h"

#include "server/http/fieldline.h"
#include "server/http/parameters.h"

#include <QtCore/QByteArrayMatcher>

namespace eyewall::http {

namespace {

constexpr qsizetype kLongestBoundary = 70; // RFC 2046 section 5.1.1
constexpr const char *kTooManyFields = "Part of a form has too many fields";

/// Parses the fields of a part and leaves its data; returns null or what is wrong.
const char *parseFields(QByteArrayView bytes, qsizetype limit, Part &part)
{
    const char *const begin = bytes.data();
    const char *const end = begin + qMin(bytes.size(), limit);
    const char *const tooLong =
        bytes.size() > limit ? kTooManyFields : "Part of a form without an end of its fields";
    part.headers.beginViews(begin);
    FieldLine line;
    const char *p = begin;
    while (end - p < 2 || p[0] != '\r' || p[1] != '\n') {
        if (end - p == 1 && *p == '\r') // half of the empty line
            return tooLong;
        switch (line.parse(p, end)) {
        case FieldLine::State::NeedMore:
            return tooLong;
        case FieldLine::State::Error:
            return line.error;
        case FieldLine::State::Field:
            break;
        }
        part.headers.appendView(quint32(line.nameBegin - begin), quint32(line.nameEnd - line.nameBegin),
                                quint32(line.valueBegin - begin), quint32(line.valueEnd - line.valueBegin));
        p = line.next;
    }
    part.data = bytes.sliced(p + 2 - begin);
    return nullptr;
}

const char *readDisposition(Part &part)
{
    const Parameters disposition(part.headers.value("Content-Disposition"));
    if (!equalsIgnoringCase(disposition.head(), "form-data"))
        return "Part of a form is not form-data";
    const std::optional<QByteArray> name = disposition.value("name");
    if (!name)
        return "Part of a form without a name";
    part.name = *name;
    part.filename = disposition.extendedValue("filename");
    part.contentType = part.headers.value("Content-Type");
    return nullptr;
}

/// Walks from boundary to boundary.
class Walk {
public:
    Walk(QByteArrayView body, QByteArrayView boundary, const MultipartLimits &limits)
        : m_body(body)
        , m_delimiter("\r\n--" + boundary.toByteArray())
        , m_matcher(m_delimiter)
        , m_limits(limits)
    {
    }

    ParsedMultipart run()
    {
        if (!findFirst())
            return failed("Form without its boundary");
        ParsedMultipart parsed;
        for (;;) {
            if (isFinal())
                return parsed;
            if (!skipLineEnd())
                return failed("Boundary of a form is not ended by CRLF");
            const qsizetype end = findDelimiter(m_at);
            if (end < 0)
                return failed("Form without its final boundary");
            if (qsizetype(parsed.parts.size()) == m_limits.parts)
                return failed("Form with too many parts", SizeLimit::Multipart);
            Part &part = parsed.parts.emplace_back();
            const QByteArrayView bytes = m_body.sliced(m_at, end - m_at);
            const char *error = parseFields(bytes, m_limits.partHead, part);
            if (!error)
                error = readDisposition(part);
            if (error)
                return failed(error, error == kTooManyFields ? SizeLimit::Multipart : SizeLimit::None);
            m_at = end + m_delimiter.size();
        }
    }

private:
    static ParsedMultipart failed(const char *text, SizeLimit limit = SizeLimit::None)
    {
        return {{}, {400, text, limit}};
    }

    [[nodiscard]] qsizetype findDelimiter(qsizetype from) const
    {
        return m_matcher.indexIn(m_body.data(), m_body.size(), from);
    }

    /// The first boundary needs no line end before it when it is the first of all bytes.
    bool findFirst()
    {
        const QByteArrayView bare = QByteArrayView(m_delimiter).sliced(2);
        if (m_body.startsWith(bare)) {
            m_at = bare.size();
            return true;
        }
        const qsizetype found = findDelimiter(0);
        m_at = found + m_delimiter.size();
        return found >= 0;
    }

    [[nodiscard]] bool isFinal() const { return m_body.sliced(m_at).startsWith("--"); }

    bool skipLineEnd()
    {
        while (m_at < m_body.size() && (m_body[m_at] == ' ' || m_body[m_at] == '\t')) // RFC 2046: padding
            ++m_at;
        if (!m_body.sliced(m_at).startsWith("\r\n"))
            return false;
        m_at += 2;
        return true;
    }

    const QByteArrayView m_body;
    const QByteArray m_delimiter;
    const QByteArrayMatcher m_matcher;
    const MultipartLimits &m_limits;
    qsizetype m_at = 0;
};

} // namespace

ParsedMultipart parseMultipart(QByteArrayView body, QByteArrayView boundary, const MultipartLimits &limits)
{
    if (boundary.isEmpty() || boundary.size() > kLongestBoundary)
        return {{}, {400, "Form with a missing or too long boundary"}};
    return Walk(body, boundary, limits).run();
}

} // namespace eyewall::http
