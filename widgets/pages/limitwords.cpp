// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/limitwords.h"

namespace eyewall::pages {

using monitor::Limit;

QString LimitWords::text(Limit limit)
{
    switch (limit) {
    case Limit::Connections:
        return LimitWords::tr("connections refused by the limit on all connections");
    case Limit::AddressConnections:
        return LimitWords::tr("connections refused by the limit for one address");
    case Limit::ConnectionRequests:
        return LimitWords::tr("connections closed after their last allowed request");
    case Limit::HandshakeTime:
        return LimitWords::tr("handshakes that took too long");
    case Limit::HeadTime:
        return LimitWords::tr("request heads that took too long");
    case Limit::BodyTime:
        return LimitWords::tr("request bodies that took too long");
    case Limit::IdleTime:
        return LimitWords::tr("idle connections closed");
    case Limit::HandlerTime:
        return LimitWords::tr("handlers that took too long");
    case Limit::WriteTime:
        return LimitWords::tr("clients that stopped reading");
    case Limit::TransferRate:
        return LimitWords::tr("clients that sent or read too slowly");
    case Limit::TargetSize:
        return LimitWords::tr("request targets too long");
    case Limit::HeadSize:
        return LimitWords::tr("request heads too large");
    case Limit::FieldCount:
        return LimitWords::tr("requests with too many fields");
    case Limit::BodySize:
        return LimitWords::tr("request bodies too large");
    case Limit::DecompressedSize:
        return LimitWords::tr("request bodies too large once decompressed");
    case Limit::ChunkLineSize:
        return LimitWords::tr("chunk size lines too long");
    case Limit::TrailerSize:
        return LimitWords::tr("trailer sections too large");
    case Limit::Multipart:
        return LimitWords::tr("forms beyond the limits on their parts");
    case Limit::MessageSize:
        return LimitWords::tr("WebSocket messages too large");
    case Limit::MessageDecompressed:
        return LimitWords::tr("WebSocket messages too large once decompressed");
    case Limit::SendQueue:
        return LimitWords::tr("messages not sent, because a client reads too slowly");
    case Limit::PongTime:
        return LimitWords::tr("pings without an answer");
    case Limit::CloseTime:
        return LimitWords::tr("close frames without an answer");
    case Limit::AnswerQueue:
        return LimitWords::tr("times requests had to wait for unread answers");
    case Limit::DrainTime:
        return LimitWords::tr("connections cut when the server stopped");
    }
    return {};
}

} // namespace eyewall::pages
