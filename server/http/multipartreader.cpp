// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/multipartreader.h"

#include "server/http/characters.h"
#include "server/http/fieldline.h"
#include "server/http/headersaccess.h"
#include "server/http/parameters.h"

#include <algorithm>
#include <cstring>

namespace eyewall::http {

namespace {

using Event = MultipartReader::Event;

constexpr qsizetype kLongestBoundary = 70; // RFC 2046 section 5.1.1

struct Found {
    qsizetype at;
    bool isWhole; ///< false: the text may begin there
};

/// Where the delimiter is, or may begin at the end of the text. It has no CR but its first byte, so nothing
/// is compared twice.
Found findDelimiter(QByteArrayView text, QByteArrayView delimiter)
{
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    for (const char *p = begin; p < end; ++p) {
        p = static_cast<const char *>(std::memchr(p, '\r', std::size_t(end - p)));
        if (!p)
            break;
        const qsizetype length = std::min(delimiter.size(), qsizetype(end - p));
        if (std::memcmp(p, delimiter.data(), std::size_t(length)) == 0)
            return {p - begin, length == delimiter.size()};
    }
    return {text.size(), false};
}

bool hasControls(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
}

const char *readDisposition(PartHead &part)
{
    const std::vector<QByteArrayView> values = part.headers.values("Content-Disposition");
    if (values.size() > 1)
        return "Part of a form with two dispositions";
    const Parameters disposition(values.empty() ? QByteArrayView() : values.front());
    if (!equalsIgnoringCase(disposition.head(), "form-data"))
        return "Part of a form is not form-data";
    for (const QByteArrayView name : {"name", "filename", "filename*"}) {
        if (disposition.isRepeated(name)) // RFC 6266 section 4.1
            return "Part of a form with a parameter given twice";
    }
    const std::optional<QByteArray> name = disposition.value("name");
    if (!name)
        return "Part of a form without a name";
    part.name = *name;
    part.filename = disposition.extendedValue("filename");
    part.contentType = part.headers.value("Content-Type");
    // An extended value can bring in what no field can hold.
    return part.filename && hasControls(*part.filename) ? "Control character in a file name" : nullptr;
}

} // namespace

MultipartReader::MultipartReader(QByteArrayView boundary, const MultipartLimits &limits)
    : m_limits(limits)
    , m_delimiter("\r\n--" + boundary.toByteArray())
{
    if (boundary.isEmpty() || boundary.size() > kLongestBoundary || hasControls(boundary))
        fail("Form with a missing, too long or wrong boundary");
}

MultipartReader MultipartReader::forContentType(QByteArrayView contentType, const MultipartLimits &limits)
{
    const Parameters type(contentType);
    MultipartReader reader(type.onlyValue("boundary").value_or(QByteArray()), limits);
    if (!equalsIgnoringCase(type.head(), "multipart/form-data"))
        reader.fail("Content is not multipart/form-data", 415);
    return reader;
}

void MultipartReader::feed(const QByteArray &bytes)
{
    m_data = {};
    if (m_at == m_bytes.size()) {
        m_bytes = bytes;
    } else {
        m_bytes.remove(0, m_at);
        m_bytes.append(bytes);
    }
    m_at = 0;
}

MultipartReader::Event MultipartReader::next()
{
    switch (m_phase) {
    case Phase::Begin:
    case Phase::Preamble:
        return skipToFirst();
    case Phase::Boundary:
        return readBoundary();
    case Phase::Head:
        return readHead();
    case Phase::Content:
        return readContent();
    case Phase::End:
        m_at = m_bytes.size(); // RFC 2046 section 5.1.1: the epilogue is to be ignored
        return Event::End;
    case Phase::Failed:
        break;
    }
    return Event::Error;
}

Event MultipartReader::fail(const char *text, int status)
{
    m_phase = Phase::Failed;
    m_error = {status, text};
    m_data = {};
    return Event::Error;
}

Event MultipartReader::exceed(const char *text, int status)
{
    fail(text, status);
    m_error.limit = SizeLimit::Multipart;
    return Event::Error;
}

Event MultipartReader::needMore(const char *missing)
{
    return m_isFinished ? fail(missing) : Event::NeedMore;
}

Event MultipartReader::skipToFirst()
{
    constexpr const char *kMissing = "Form without its boundary";
    if (m_phase == Phase::Begin) {
        // The first boundary needs no line end before it when it is the first of all bytes.
        const QByteArrayView bare = QByteArrayView(m_delimiter).sliced(2);
        const QByteArrayView begin = rest().first(std::min(rest().size(), bare.size()));
        if (!bare.startsWith(begin)) {
            m_phase = Phase::Preamble;
        } else if (begin.size() < bare.size()) {
            return needMore(kMissing);
        } else {
            m_at += bare.size();
            return beginBoundary();
        }
    }
    const Found found = findDelimiter(rest(), m_delimiter);
    m_at += found.at;
    if (!found.isWhole)
        return needMore(kMissing);
    m_at += m_delimiter.size();
    return beginBoundary();
}

Event MultipartReader::beginBoundary()
{
    m_phase = Phase::Boundary;
    m_isPadded = false;
    return readBoundary();
}

Event MultipartReader::readBoundary()
{
    constexpr const char *kNoEnd = "Boundary of a form is not ended by CRLF";
    // RFC 2046 section 5.1.1: blanks may stand behind a boundary. Only "-" and CR do not come alone.
    while (!rest().isEmpty() && (rest()[0] == ' ' || rest()[0] == '\t')) {
        ++m_at;
        m_isPadded = true;
    }
    const QByteArrayView two = rest().first(std::min<qsizetype>(rest().size(), 2));
    if (two == "--" && !m_isPadded) {
        m_phase = Phase::End;
        return next();
    }
    if (two.isEmpty() || two == "-" || two == "\r")
        return needMore("Form without its final boundary");
    if (two != "\r\n")
        return fail(kNoEnd);
    if (m_parts == m_limits.parts)
        return exceed("Form with too many parts");
    ++m_parts;
    m_at += 2;
    m_scanned = 0;
    m_phase = Phase::Head;
    return readHead();
}

Event MultipartReader::readHead()
{
    constexpr const char *kTooLong = "Part of a form has too many fields";
    const QByteArrayView text = rest().first(std::min(rest().size(), m_limits.partHead));
    const bool isEmpty = text.startsWith("\r\n");
    const qsizetype end = isEmpty ? 0 : text.indexOf("\r\n\r\n", std::max<qsizetype>(m_scanned - 3, 0));
    if (end < 0) {
        m_scanned = text.size();
        if (text.size() == m_limits.partHead && rest().size() > text.size())
            return exceed(kTooLong);
        return needMore("Part of a form without an end of its fields");
    }
    if (const char *error = parseHead(isEmpty ? QByteArrayView() : text.first(end + 2)))
        return fail(error);
    m_at += isEmpty ? 2 : end + 4;
    m_partSize = 0;
    m_phase = Phase::Content;
    return Event::PartBegin;
}

const char *MultipartReader::parseHead(QByteArrayView fields)
{
    m_part = PartHead();
    m_part.bytes = fields.toByteArray();
    const char *const begin = m_part.bytes.constData();
    const char *const end = begin + m_part.bytes.size();
    HeadersAccess::beginViews(m_part.headers, begin);
    FieldLine line;
    for (const char *p = begin; p < end; p = line.next) {
        const FieldLine::State state = line.parse(p, end);
        if (state != FieldLine::State::Field)
            return state == FieldLine::State::Error ? line.error : "Part of a form with half a field";
        HeadersAccess::appendView(m_part.headers, quint32(line.nameBegin - begin),
                                  quint32(line.nameEnd - line.nameBegin), quint32(line.valueBegin - begin),
                                  quint32(line.valueEnd - line.valueBegin));
    }
    return readDisposition(m_part);
}

Event MultipartReader::readContent()
{
    const Found found = findDelimiter(rest(), m_delimiter);
    if (found.at > 0)
        return give(found.at);
    if (!found.isWhole)
        return needMore("Form without its final boundary");
    m_at += m_delimiter.size();
    m_phase = Phase::Boundary;
    m_isPadded = false;
    m_data = {};
    return Event::PartEnd;
}

Event MultipartReader::give(qsizetype length)
{
    m_data = rest().first(length);
    m_at += length;
    m_partSize += length;
    m_total += length;
    if (m_partSize > m_limits.part)
        return exceed("Part of a form is larger than allowed", 413);
    if (m_total > m_limits.total)
        return exceed("Parts of a form are together larger than allowed", 413);
    return Event::Data;
}

} // namespace eyewall::http
