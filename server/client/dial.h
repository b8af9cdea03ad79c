// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/httpclient.h"

#include <QtCore/QDeadlineTimer>

namespace eyewall::client {

/// Where to connect to. Thread: any (a value).
struct DialTarget {
    QString host;
    quint16 port = 0;
    QDeadlineTimer deadline;
};

/// A connected socket to a host, or to the Unix socket of the options. Errors are FetchErrors: ResolveFailed,
/// ConnectFailed, ConnectTimeout, and ClientGone when it was cancelled. Thread: a loop.
[[nodiscard]] Task<core::Result<net::SocketHandle>> dial(std::shared_ptr<const HttpClientOptions> options,
                                                         DialTarget target,
                                                         std::shared_ptr<net::Cancellation> cancellation);

} // namespace eyewall::client
