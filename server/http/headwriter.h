// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/serializer.h"

#include <array>

namespace eyewall::http {

/// Writes heads of answers as appendHead() does, with the Date of now. Status, Date and Content-Type of one
/// answer are often those of the answer before, and so is all of it: then it is copied. Thread: one loop.
class HeadWriter {
public:
    HeadWriter() = default;
    HeadWriter(const HeadWriter &) = delete;
    HeadWriter &operator=(const HeadWriter &) = delete;

    /// `now` in nanoseconds since the epoch.
    [[nodiscard]] QByteArrayView date(qint64 now) { return m_date.text(now); }
    /// Writes into room for headRoom() bytes; returns the end of what was written.
    [[nodiscard]] char *write(char *out, const Response &response, const ReplyFraming &framing, qint64 now);

private:
    static constexpr qsizetype kLongestType = 128;
    /// For the longest status line, Date, such a type, a length and the end.
    static constexpr std::size_t kRoom = 512;

    [[nodiscard]] bool isSameOpening(const Response &response, qint64 second) const;
    [[nodiscard]] bool makeOpening(const Response &response, QByteArrayView date, qint64 second);
    void finishHead(const ReplyFraming &framing);

    DateCache m_date;
    qint64 m_second = 0;   ///< of the Date in the opening
    int m_status = 0;      ///< 0: there is no opening
    QByteArrayView m_type; ///< in the opening
    qsizetype m_size = 0;
    ReplyFraming m_framing;            ///< of the head that stands there
    qsizetype m_wholeSize = 0;         ///< of that head; 0: there is no more than the opening
    std::array<char, kRoom> m_opening; ///< from the status line to the name Content-Length, then the rest
};

} // namespace eyewall::http
