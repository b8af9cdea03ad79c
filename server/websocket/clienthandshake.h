// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/headers.h"
#include "server/http/responseparser.h"
#include "server/websocket/deflatenegotiation.h"

#include <QtCore/QByteArrayList>

#include <optional>

namespace eyewall::websocket {

/// What a client asks a server for.
struct ClientOffer {
    QByteArray host;   ///< with the port when it is not the scheme's
    QByteArray target; ///< path and query: "/chat?room=1"
    QByteArray origin; ///< empty: none, as programs that are no browsers do
    QByteArrayList subprotocols;
    http::Headers headers; ///< further ones
    CompressionOptions compression;
    QByteArray key; ///< of makeClientKey()
};

/// Sixteen bytes that nobody can guess, in base64.
[[nodiscard]] QByteArray makeClientKey();
/// The request that opens the connection (RFC 6455 section 4.1).
[[nodiscard]] QByteArray makeClientRequest(const ClientOffer &offer);

/// What the server chose.
struct ClientAgreement {
    QByteArray subprotocol;
    std::optional<DeflateParameters> deflate;
    QByteArray error; ///< not empty: the answer is no yes, or none to this offer; a sentence for people
};

/// Checks all that RFC 6455 section 4.1 asks of an answer: 101, Upgrade, Connection, the accept key, and that
/// nothing was chosen which was not offered. Thread: any.
[[nodiscard]] ClientAgreement checkServerAnswer(const http::ResponseHead &answer, const ClientOffer &offer);

} // namespace eyewall::websocket
