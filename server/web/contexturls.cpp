// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// URLs of this server.
#include "server/web/application.h"
#include "server/web/context.h"

namespace eyewall {

QByteArray Context::siteUrl() const
{
    const http::Peer asking = peer();
    const QByteArray host = asking.host.isEmpty() ? request().head.host.toByteArray() : asking.host;
    return (asking.isTls ? "https://" : "http://") + host;
}

QByteArray Context::urlFor(QByteArrayView name, std::initializer_list<UrlArgument> arguments) const
{
    return m_policy->application->urlFor(name, arguments);
}

QByteArray Context::urlFor(QByteArrayView name, std::span<const UrlArgument> arguments) const
{
    return m_policy->application->urlFor(name, arguments);
}

QByteArray Context::staticUrl(const QByteArray &file, bool withHost) const
{
    const QByteArray url = m_policy->application->staticUrl(settings().staticPrefix + file, request().head);
    return withHost ? siteUrl() + url : url;
}

} // namespace eyewall
