// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/sessionwords.h"

#include "server/monitor/batch.h"

#include <array>

namespace eyewall::capture {

namespace {

constexpr QLatin1String operator""_w(const char *text, std::size_t size)
{
    return QLatin1String(text, qsizetype(size));
}

} // namespace

SessionWords sessionWords(monitor::Protocol)
{
    static constexpr std::array kWords{"http"_w, "websocket"_w, "sse"_w};
    return kWords;
}

SessionWords sessionWords(monitor::Direction)
{
    static constexpr std::array kWords{"in"_w, "out"_w};
    return kWords;
}

SessionWords sessionWords(monitor::MessageKind)
{
    static constexpr std::array kWords{"text"_w, "binary"_w, "ping"_w, "pong"_w, "close"_w, "event"_w};
    return kWords;
}

SessionWords sessionWords(monitor::CloseCause)
{
    static constexpr std::array<QLatin1String, monitor::kCloseCauses> kWords{
        "none"_w,          "client"_w, "server"_w,   "timedOut"_w, "reset"_w,
        "protocolError"_w, "limit"_w,  "operator"_w, "shutdown"_w};
    return kWords;
}

SessionWords sessionWords(monitor::Drop)
{
    static constexpr std::array<QLatin1String, monitor::kDrops> kWords{
        "recordRing"_w,         "captureRing"_w,     "slowConsumer"_w, "acceptFailed"_w,
        "tooManyConnections"_w, "handshakeFailed"_w, "blocked"_w};
    return kWords;
}

SessionWords sessionWords(monitor::LogSeverity)
{
    static constexpr std::array<QLatin1String, monitor::kLogSeverities> kWords{"debug"_w, "info"_w,
                                                                               "warning"_w, "error"_w};
    return kWords;
}

SessionWords sessionCloserWords()
{
    static constexpr std::array kWords{"client"_w, "server"_w};
    return kWords;
}

SessionWords sessionResponseWords()
{
    static constexpr std::array kWords{"none"_w, "1xx"_w, "2xx"_w, "3xx"_w, "4xx"_w, "5xx"_w};
    static_assert(kWords.size() == std::tuple_size_v<decltype(monitor::Totals::responses)>);
    return kWords;
}

} // namespace eyewall::capture
