// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

namespace eyewall::fuzz {

// Each takes any bytes, gives them to a parser in several ways and throws Violation when a property does not
// hold. Thread: any.

/// Heads of requests, against a slow reading of the grammar.
void head(QByteArrayView input);
/// Content in its framing, against a slow reading of the chunked coding.
void body(QByteArrayView input);
/// Forms of several parts. The boundary is the input's first line.
void multipart(QByteArrayView input);
/// Frames of a client, against a slow reading of the framing.
void frames(QByteArrayView input);
/// Compressed messages: the first byte says what was agreed on, then frames; and the compressor, which must
/// come back.
void deflated(QByteArrayView input);
/// Offers and answers of extensions of WebSockets.
void extensions(QByteArrayView input);
/// Heads of answers, as a client reads them.
void response(QByteArrayView input);
/// Answers one behind the other with their content, as a client reads them, against a slow reading of the
/// framing.
void answer(QByteArrayView input);
/// Challenges of servers, which must come back, and the credentials that are made for them.
void challenge(QByteArrayView input);
/// Lines of a byte for the place, a path, a blank and a Set-Cookie; what is sent then, against a slow reading
/// of the rules.
void cookiejar(QByteArrayView input);
/// Targets, paths, queries and percent-encoding.
void target(QByteArrayView input);
/// Values of fields: parameters, cookies, ranges, tags, dates, lists.
void values(QByteArrayView input);
/// The inflater: first byte the format, then compressed bytes; and the deflater, which must come back.
void inflate(QByteArrayView input);
/// What proxies say of their clients: PROXY headers, Forwarded and its older relatives, addresses.
void proxied(QByteArrayView input);
/// Session files: the input itself, or changes to one that was written here; what can be read comes back.
void session(QByteArrayView input);

/// A target with its name, which is also the folder of its inputs.
struct Target {
    const char *name;
    void (*run)(QByteArrayView input);
};

inline constexpr Target kTargets[] = {
    {"head", head},           {"body", body},         {"multipart", multipart},
    {"frames", frames},       {"deflated", deflated}, {"extensions", extensions},
    {"response", response},   {"answer", answer},     {"challenge", challenge},
    {"cookiejar", cookiejar}, {"target", target},     {"values", values},
    {"inflate", inflate},     {"proxied", proxied},   {"session", session},
};

} // namespace eyewall::fuzz
