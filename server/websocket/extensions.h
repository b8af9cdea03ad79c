// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/headers.h"

#include <optional>
#include <vector>

namespace eyewall::websocket {

/// One element of Sec-WebSocket-Extensions (RFC 6455 section 9.1).
struct Extension {
    struct Parameter {
        QByteArray name;
        std::optional<QByteArray> value; ///< without quotes
    };

    QByteArray name;
    std::vector<Parameter> parameters;
    bool isWellFormed = true; ///< false: not of the grammar; nothing else of it counts
};

/// All elements of all fields of this name, in their order. Thread: any.
[[nodiscard]] std::vector<Extension> parseExtensions(const http::Headers &headers);
/// The same for the value of one field.
[[nodiscard]] std::vector<Extension> parseExtensions(QByteArrayView value);

} // namespace eyewall::websocket
