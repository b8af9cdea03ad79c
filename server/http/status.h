// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

namespace eyewall::http {

enum class Method : quint8 { Get, Head, Post, Put, Delete, Connect, Options, Trace, Patch, Other };

/// Case-sensitive (RFC 9110 section 9.1); Other for anything unknown.
[[nodiscard]] Method methodFromName(QByteArrayView name);
/// "GET"; empty for Other.
[[nodiscard]] QByteArrayView methodName(Method method);

/// "Not Found" for 404; "Unknown" for codes without a registered phrase.
[[nodiscard]] QByteArrayView reasonPhrase(int status);
/// What a status line can say (RFC 9112 section 4): not empty, without control characters but TAB.
[[nodiscard]] bool isReasonPhrase(QByteArrayView text);
/// Whether a message with this status has no content (RFC 9110 section 6.4.1): 1xx, 204, 304.
[[nodiscard]] constexpr bool hasNoContent(int status)
{
    return status < 200 || status == 204 || status == 304;
}

} // namespace eyewall::http
