// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <system_error>

namespace eyewall {

/// Why a fetch gave no response; the code of its core::Error, comparable with ==. Those that are times
/// running out equal std::errc::timed_out too, so that core::Error::isTimeout() tells them.
enum class FetchError {
    InvalidRequest = 1, ///< refused before a byte was sent: address, method, field, body
    QueueFull,          ///< too many wait already
    QueueTimeout,       ///< the time ran out while it waited for a connection to be free
    ResolveFailed,      ///< the host's name has no address
    ConnectFailed,
    ConnectTimeout,   ///< look-up, connection, proxy and TLS together
    ProxyFailed,      ///< the proxy does not lead there
    TlsFailed,        ///< no TLS, or a certificate that is not believed
    ResponseTimeout,  ///< the head of the answer did not come
    IdleTimeout,      ///< nothing came for too long inside the answer
    RequestTimeout,   ///< all of it took too long
    ProtocolError,    ///< the answer is not HTTP/1, ambiguous or corrupt
    TooLarge,         ///< head or content of the answer, decompressed or not
    ConnectionClosed, ///< before the answer was complete
    BodyFailed,       ///< the body's producer gave more or less than it had said
    ClientGone,       ///< the client was destroyed
    BadStatus,        ///< only of HttpResponse::ensureSuccess()
};

[[nodiscard]] const std::error_category &fetchCategory();
[[nodiscard]] std::error_code make_error_code(FetchError error); // the name that std::error_code looks for

namespace client {

[[nodiscard]] core::Error makeError(FetchError error, const QString &message);

} // namespace client

} // namespace eyewall

template<>
struct std::is_error_code_enum<eyewall::FetchError> : std::true_type {
};
