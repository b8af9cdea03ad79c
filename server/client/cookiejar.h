// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QUrl>

#include <optional>
#include <vector>

namespace eyewall {

/// Cookies of many servers as a browser keeps them (RFC 6265 section 5): domain, path, expiry, Secure; and of
/// RFC 6265bis, the prefixes __Secure- and __Host-, and cookies that came by TLS, which plain http can
/// neither replace nor hide nor push out. In memory only. There is no list of public suffixes here: a Domain
/// without a dot inside ("com", "localhost") and those of addresses are refused unless they are the host
/// itself, but "co.uk" is believed; give servers that do not trust each other jars of their own. Thread: any,
/// one at a time.
class CookieJar {
public:
    struct Cookie {
        QByteArray name;
        QByteArray value;
        QByteArray domain; ///< lower case
        QByteArray path;
        std::optional<qint64> expires; ///< seconds since the epoch; absent: with the jar
        bool isHostOnly = true;        ///< not sent to names below `domain`
        bool isSecure = false;
    };
    /// Beyond, the oldest goes first, those without Secure before those with.
    static constexpr std::size_t kMost = 3000;
    static constexpr std::size_t kMostOfDomain = 50;
    static constexpr qsizetype kLongest = 4096; ///< name and value together; longer ones are not taken

    /// Takes the value of one Set-Cookie field of an answer from `url`. False when it may not be set there.
    bool take(QByteArrayView setCookie, const QUrl &url, qint64 now);
    /// The value of a Cookie field, longest paths first; empty: none. `now` in seconds since the epoch.
    [[nodiscard]] QByteArray cookiesFor(const QUrl &url, qint64 now) const;
    void clear() { m_cookies.clear(); }
    [[nodiscard]] const std::vector<Cookie> &cookies() const { return m_cookies; }

private:
    [[nodiscard]] bool isProtected(const Cookie &cookie, qint64 now) const;
    void store(Cookie cookie, qint64 now);
    void makeRoom();

    std::vector<Cookie> m_cookies; ///< in the order of their making
};

} // namespace eyewall
