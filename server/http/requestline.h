// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/parserlimits.h"
#include "server/http/requesthead.h"

namespace eyewall::http {

/// The request line, taken apart in place (RFC 9112 section 3): method, target and version with single
/// spaces, ended by CRLF. Thread: any.
class RequestLine {
public:
    enum class State : quint8 { NeedMore, Done, Error };

    /// Sets method, target and version of `head`; next() is behind the line end on State::Done.
    [[nodiscard]] State parse(const char *p, const char *end, const ParserLimits &limits, RequestHead &head);
    [[nodiscard]] const char *next() const { return m_next; }
    [[nodiscard]] ParseError error() const { return m_error; }

private:
    [[nodiscard]] State parseTarget(const char *p, const char *end, qsizetype limit, RequestHead &head);
    [[nodiscard]] State parseVersion(const char *p, const char *end, RequestHead &head);
    [[nodiscard]] State fail(int status, const char *text);

    const char *m_next = nullptr;
    ParseError m_error;
};

/// Takes a target apart into path, query and host, by its form (RFC 9112 section 3.2). A host in an
/// absolute-form target is set as the head's host. Returns null or what is wrong.
[[nodiscard]] const char *splitTarget(RequestHead &head);

/// Whether this is a host with an optional port (RFC 9110 section 7.2); an empty one is not.
[[nodiscard]] bool isValidHost(QByteArrayView host);

} // namespace eyewall::http
