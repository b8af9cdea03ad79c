// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/telemetrysocket.h"

#include "server/core/ipaddress.h"
#include "server/http/characters.h"
#include "server/web/context.h"
#include "server/web/hostpattern.h"
#include "server/web/httperror.h"

#include <algorithm>
#include <array>

namespace eyewall::web {
namespace {

bool isLoopback(QByteArrayView address)
{
    const auto parsed = core::IpAddress::parse(address);
    return parsed && parsed->isLoopback();
}

bool isNameOfThisMachine(QByteArrayView name)
{
    if (name.startsWith('[') && name.endsWith(']'))
        return isLoopback(name.sliced(1, name.size() - 2));
    return http::equalsIgnoringCase(name, "localhost") || isLoopback(name);
}

bool isThroughProxy(const Context &context)
{
    static constexpr std::array kFields{"Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"};
    const auto has = [&context](const char *name) { return !context.header(name).isNull(); };
    return std::any_of(kFields.begin(), kFields.end(), has);
}

} // namespace

bool isFromHere(const Context &context)
{
    const http::Peer peer = context.peer();
    if (!peer.isForwarded && isThroughProxy(context))
        return false;
    if (peer.address == QLatin1String("unix"))
        return true;
    return isLoopback(peer.address.toLatin1()) && isNameOfThisMachine(hostName(peer.host));
}

TelemetrySocket::TelemetrySocket(QByteArray topic, const TelemetryOptions &options)
    : m_topic(std::move(topic))
    , m_options(options)
{
}

void TelemetrySocket::prepare(Context &context)
{
    if (!m_options.allowsRemote && !isFromHere(context))
        throw HttpError(403, QStringLiteral("Telemetry is for programs on this machine"));
}

void TelemetrySocket::open()
{
    if (!subscribe(m_topic))
        close(websocket::closecode::kTryAgainLater);
}

void TelemetrySocket::onMessage(const Message &)
{
    close(websocket::closecode::kPolicyViolation, "Nothing is read here");
}

} // namespace eyewall::web
