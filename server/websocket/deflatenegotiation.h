// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/websocket/compressionoptions.h"
#include "server/websocket/extensions.h"

#include <QtCore/QByteArray>

#include <optional>

namespace eyewall::websocket {

/// What both ends agreed on (RFC 7692 section 7.1).
struct DeflateParameters {
    bool serverKeepsContext = true;
    bool clientKeepsContext = true;
    int serverWindowBits = 15;
    int clientWindowBits = 15;
};

/// What a server answers to an offer.
struct DeflateAnswer {
    DeflateParameters parameters;
    QByteArray field; ///< value of Sec-WebSocket-Extensions
};

/// The answer to the first offer that can be met; offers that are not understood, malformed ones and those
/// with unknown, repeated or impossible parameters are declined (RFC 7692 section 5.1 and 7.1). Nothing:
/// no compression. Thread: any.
[[nodiscard]] std::optional<DeflateAnswer> answerDeflate(const std::vector<Extension> &offers,
                                                         const CompressionOptions &options);

/// The offer of a client, as the value of Sec-WebSocket-Extensions.
[[nodiscard]] QByteArray offerDeflate(const CompressionOptions &options);

/// What a server's answer to offerDeflate() amounts to.
struct DeflateChoice {
    std::optional<DeflateParameters> parameters; ///< nothing: the server declined
    const char *errorText = nullptr; ///< set: the answer is not one to the offer, the connection must fail
};
[[nodiscard]] DeflateChoice checkDeflateAnswer(const std::vector<Extension> &answer,
                                               const CompressionOptions &options);

} // namespace eyewall::websocket
