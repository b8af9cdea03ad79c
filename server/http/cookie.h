// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/http/headers.h"

#include <optional>
#include <vector>

namespace eyewall::http {

/// The cookies of a request in their order, read as browsers write them and without refusing anything: split
/// at ";", a piece without "=" is a value without a name. Thread: any, one at a time.
class Cookies {
public:
    struct Cookie {
        QByteArray name;
        QByteArray value; ///< a value in double quotes without them, its escapes undone
    };

    Cookies() = default;
    /// Of all Cookie fields.
    explicit Cookies(const Headers &headers);

    /// Adds the cookies of one field value.
    void parse(QByteArrayView text);

    /// The last one of this name, with case; absent when there is none.
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const;
    [[nodiscard]] bool isEmpty() const { return m_cookies.empty(); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_cookies.size()); }
    [[nodiscard]] auto begin() const { return m_cookies.begin(); }
    [[nodiscard]] auto end() const { return m_cookies.end(); }

private:
    std::vector<Cookie> m_cookies;
};

/// A cookie to set (RFC 6265 section 4.1). Thread: any (a value).
struct SetCookie {
    enum class SameSite : quint8 { Unset, Lax, Strict, None };

    QByteArray name = {};
    QByteArray value = {}; ///< no control characters; sent in quotes when not all are cookie-octets
    QByteArray domain = {};
    QByteArray path = "/";
    std::optional<qint64> expires = {}; ///< seconds since the epoch
    std::optional<qint64> maxAge = {};  ///< seconds
    SameSite sameSite = SameSite::Lax;
    bool isSecure = false;
    bool isHttpOnly = true;
};

/// The value of a Set-Cookie field, or an error naming what may not be sent: a character in name, value,
/// domain or path, or SameSite=None without Secure, which browsers drop.
[[nodiscard]] core::Result<QByteArray> serialize(const SetCookie &cookie);

} // namespace eyewall::http
