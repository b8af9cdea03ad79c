// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QProcessEnvironment>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>

namespace eyewall {

/// A proxy that is spoken to in plain HTTP. Thread: any (a value).
struct ProxyServer {
    QString host;
    quint16 port = 8080;
    QString user; ///< basic authentication; empty: none
    QString password;

    /// Of "http://user:password@host:port"; absent for another scheme, or without a host.
    [[nodiscard]] static std::optional<ProxyServer> fromUrl(const QUrl &url);
};

/// Which proxy leads where: requests for http:// are handed to it as they are, for https:// it opens a
/// tunnel (CONNECT, RFC 9110 section 9.3.6). Thread: any (a value).
struct ProxySettings {
    std::optional<ProxyServer> http;
    std::optional<ProxyServer> https;
    /// Reached without: "localhost", "example.org" and all below it, ".example.org" the same, "10.0.0.0/8",
    /// "host:port", "*" everything.
    QStringList exceptions;

    /// http_proxy, https_proxy, no_proxy (also in capitals, but HTTP_PROXY, which a CGI program takes from
    /// its client). Never looked at unless this is called.
    [[nodiscard]] static ProxySettings
    fromEnvironment(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    /// Absent: without.
    [[nodiscard]] const std::optional<ProxyServer> &proxyFor(const QUrl &url) const;
};

} // namespace eyewall
