// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/requesthead.h"
#include "server/http/response.h"

#include <QtCore/QByteArray>

#include <optional>

namespace eyewall::http {

/// IMF-fixdate of now (RFC 9110 section 5.6.7), made anew once a second at most.
/// Thread: one loop.
class DateCache {
public:
    /// `now` in nanoseconds since the epoch. "Mon, 23 Nov 2026 14:02:35 GMT".
    [[nodiscard]] QByteArrayView text(qint64 now);
    /// When the second began that the latest text() is about, in nanoseconds since the epoch.
    [[nodiscard]] qint64 second() const { return m_begin; }

private:
    qint64 m_begin = -2'000'000'000; ///< of the second that the text is about; before any real one
    char m_text[29] = {};
};

/// IMF-fixdate of a time in seconds since the epoch.
[[nodiscard]] QByteArray formatDate(qint64 seconds);
/// Seconds since the epoch of any of the three date forms of RFC 9110 section 5.6.7; absent for anything
/// else. Years of two digits are 1970 to 2069.
[[nodiscard]] std::optional<qint64> parseDate(QByteArrayView text);

/// What the connection decides about the framing of an answer.
struct ReplyFraming {
    enum class Kind : quint8 { Length, Chunked, UntilClose, None };
    Kind kind = Kind::Length;
    qint64 length = 0;          ///< Kind::Length
    bool isKeepAlive = true;    ///< false: "Connection: close"
    bool saysKeepAlive = false; ///< "Connection: keep-alive", for HTTP/1.0 clients

    bool operator==(const ReplyFraming &) const = default;
};

/// Appends status line, Date, Content-Type, framing fields, the response's fields and the empty line. There
/// is no Server field: fewer bytes, and nobody's business. Date, Content-Length, Transfer-Encoding,
/// Connection and Keep-Alive among the response's fields are left out; a Content-Type there wins over
/// `contentType`, which is left out when it is no valid field value; so is a `reason` that is no reason
/// phrase. The status line is HTTP/1.1 always (RFC 9112 section 2.3). Does not allocate when `out` has the
/// capacity.
void appendHead(QByteArray &out, const Response &response, const ReplyFraming &framing, QByteArrayView date);

/// The same into room for headRoom() bytes; returns the end of what was written.
[[nodiscard]] char *writeHead(char *out, const Response &response, const ReplyFraming &framing,
                              QByteArrayView date);
/// The part of it that does not depend on framing and fields: status line, Date and, where there is one,
/// Content-Type as the last line.
[[nodiscard]] char *writeOpening(char *out, const Response &response, QByteArrayView date);
/// More bytes than the head takes.
[[nodiscard]] qsizetype headRoom(const Response &response);

/// Appends the 101 head of an upgrade: no framing fields, "Connection: Upgrade" is the response's to set.
void appendUpgradeHead(QByteArray &out, const Response &response, QByteArrayView date);

/// Appends the head of an interim answer: status line and fields, nothing else.
void appendInterimHead(QByteArray &out, const Response &response);

/// Appends a chunk ("1a\r\n…\r\n"); nothing for an empty piece, which would end the message.
void appendChunk(QByteArray &out, QByteArrayView piece);
/// Appends the last chunk and an empty trailer section.
void appendLastChunk(QByteArray &out);

} // namespace eyewall::http
