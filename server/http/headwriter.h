// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/serializer.h"

#include <array>

namespace eyewall::http {

/// Writes heads of answers as appendHead() does, with the Date of now. Status, Date and Content-Type of one
/// answer are often those of the answer before: then they are copied. Thread: one loop.
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
    static constexpr std::size_t kRoom = 384; ///< for the longest status line, Date and such a type

    [[nodiscard]] bool isSameOpening(const Response &response, qint64 second) const;
    [[nodiscard]] bool makeOpening(const Response &response, QByteArrayView date, qint64 second);

    DateCache m_date;
    qint64 m_second = 0;   ///< of the Date in the opening
    int m_status = 0;      ///< 0: there is no opening
    QByteArrayView m_type; ///< in the opening
    qsizetype m_size = 0;
    std::array<char, kRoom> m_opening; ///< from the status line to the name Content-Length
};

} // namespace eyewall::http
