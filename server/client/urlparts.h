// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

namespace eyewall::client {

/// Of an address of http, https, ws or wss. Thread: any.
[[nodiscard]] bool isTls(const QUrl &url);
[[nodiscard]] quint16 portOf(const QUrl &url);
/// Name or address, without the brackets of IPv6.
[[nodiscard]] QString hostOf(const QUrl &url);
/// What Host says: with brackets, and the port when it is not the scheme's.
[[nodiscard]] QByteArray hostField(const QUrl &url);
/// Name and port in any case: "example.org:443".
[[nodiscard]] QByteArray authorityOf(const QUrl &url);
/// Path and query as they are sent; at least "/".
[[nodiscard]] QByteArray targetOf(const QUrl &url);
/// Scheme, host and port are the same.
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace eyewall::client
