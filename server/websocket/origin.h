// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

namespace eyewall::websocket {

/// Whether a page of this Origin (RFC 6454 section 7) belongs to the server that the client calls `host`:
/// same name and port, without case, default ports filled in. A page of https is also at home on a plain
/// server, where TLS ends in front of us; a page of http is foreign to a TLS server. "null" is foreign.
/// Thread: any.
[[nodiscard]] bool isSameOrigin(QByteArrayView origin, QByteArrayView host, bool isTls);

} // namespace eyewall::websocket
