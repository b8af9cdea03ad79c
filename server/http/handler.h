// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace eyewall::http {

class Exchange;

/// Answers requests. One object serves all workers: it is configured before the server listens and const
/// after. Thread: any; handle() runs on the loop of the connection.
class Handler {
public:
    virtual ~Handler() = default;

    /// Called with the whole request. Must answer or detach before it returns; an exchange left alone is
    /// answered 500.
    virtual void handle(Exchange &exchange) const = 0;
};

} // namespace eyewall::http
