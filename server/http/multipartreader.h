// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/headers.h"
#include "server/http/parserlimits.h"

#include <limits>
#include <optional>

namespace eyewall::http {

struct MultipartLimits {
    int parts = 100;                                   ///< beyond: 400
    qsizetype partHead = 10 * 1024;                    ///< bytes of the fields of one part; beyond: 400
    qint64 part = std::numeric_limits<qint64>::max();  ///< bytes of content of one part; beyond: 413
    qint64 total = std::numeric_limits<qint64>::max(); ///< the same of all parts together
};

/// What the fields of one part of a multipart/form-data body say (RFC 7578 section 4).
struct PartHead {
    QByteArray name;
    std::optional<QByteArray>
        filename;               ///< absent: an ordinary form field. Never to be used as a path as it is.
    QByteArrayView contentType; ///< as sent; null when not given. View into `bytes`.
    Headers headers;            ///< views into `bytes`
    QByteArray bytes;           ///< the fields as sent; never written to
};

/// Takes a multipart/form-data body apart while it comes (RFC 7578, RFC 2046 section 5.1), in linear time and
/// without holding more than the fields of a part and the beginning of what may be a boundary. Every part
/// needs "Content-Disposition: form-data" and a name; the final boundary must be there; what stands before
/// the first and behind the final boundary is ignored.
/// Thread: any, one at a time.
class MultipartReader final {
public:
    enum class Event : quint8 {
        NeedMore,  ///< feed() more, or finish() if there is none
        PartBegin, ///< part() tells of it
        Data,      ///< data() holds content of the part; comes as often as it has to, or never
        PartEnd,
        End,   ///< the final boundary was there; stays
        Error, ///< error() tells why; stays
    };

    explicit MultipartReader(QByteArrayView boundary, const MultipartLimits &limits = {});
    /// For a value of Content-Type: 415 when it is not multipart/form-data, 400 without a boundary.
    [[nodiscard]] static MultipartReader forContentType(QByteArrayView contentType,
                                                        const MultipartLimits &limits = {});

    /// Gives the next bytes of the body; those before have been used up to NeedMore.
    void feed(const QByteArray &bytes);
    /// No more bytes will come.
    void finish() { m_isFinished = true; }
    [[nodiscard]] Event next();

    /// Of the latest PartBegin.
    [[nodiscard]] const PartHead &part() const { return m_part; }
    /// Valid until next() or feed().
    [[nodiscard]] QByteArrayView data() const { return m_data; }
    [[nodiscard]] ParseError error() const { return m_error; }

private:
    enum class Phase : quint8 { Begin, Preamble, Boundary, Head, Content, End, Failed };

    [[nodiscard]] Event needMore(const char *missing);
    Event fail(const char *text, int status = 400);
    [[nodiscard]] Event exceed(const char *text, int status = 400);
    [[nodiscard]] Event skipToFirst();
    [[nodiscard]] Event beginBoundary();
    [[nodiscard]] Event readBoundary();
    [[nodiscard]] Event readHead();
    [[nodiscard]] Event readContent();
    [[nodiscard]] const char *parseHead(QByteArrayView fields);
    [[nodiscard]] Event give(qsizetype end);
    [[nodiscard]] QByteArrayView rest() const { return QByteArrayView(m_bytes).sliced(m_at); }

    MultipartLimits m_limits;
    QByteArray m_delimiter; ///< with its line end before
    QByteArray m_bytes;
    qsizetype m_at = 0;      ///< what is before has been used
    qsizetype m_scanned = 0; ///< of the fields, behind m_at
    PartHead m_part;
    QByteArrayView m_data;
    ParseError m_error;
    qint64 m_partSize = 0;
    qint64 m_total = 0;
    int m_parts = 0;
    Phase m_phase = Phase::Begin;
    bool m_isPadded = false; ///< blanks stood behind the boundary
    bool m_isFinished = false;
};

} // namespace eyewall::http
