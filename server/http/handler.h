// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/bodypolicy.h"

namespace eyewall::http {

struct AccessNote;
class Exchange;
struct RequestHead;

/// Answers requests. One object serves all workers: it is configured before the server listens and const
/// after. Thread: any; handle() runs on the loop of the connection.
class Handler {
public:
    virtual ~Handler() = default;

    /// Called with the whole request, or with its head when its body is streamed. Must answer or detach
    /// before it returns; an exchange left alone is answered 500.
    virtual void handle(Exchange &exchange) const = 0;
    /// Asked when the head of a request with content is there, before handle(). Cheap.
    [[nodiscard]] virtual BodyPolicy bodyPolicy(const RequestHead &) const { return {}; }
    /// Asked after each request whether logAccess() is to be called. Cheap. Default: while the category
    /// eyewall.access lets information through.
    [[nodiscard]] virtual bool logsAccess() const;
    /// Writes down a request that is over. Default: accessLine() to the category. On the loop of the
    /// connection.
    virtual void logAccess(const AccessNote &note) const;
};

} // namespace eyewall::http
