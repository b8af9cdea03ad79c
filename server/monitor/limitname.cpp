// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/limitname.h"

namespace eyewall::monitor {

const char *limitName(Limit limit)
{
    switch (limit) {
    case Limit::Connections:
        return "connections";
    case Limit::AddressConnections:
        return "addressConnections";
    case Limit::ConnectionRequests:
        return "connectionRequests";
    case Limit::HandshakeTime:
        return "handshakeTime";
    case Limit::HeadTime:
        return "headTime";
    case Limit::BodyTime:
        return "bodyTime";
    case Limit::IdleTime:
        return "idleTime";
    case Limit::HandlerTime:
        return "handlerTime";
    case Limit::WriteTime:
        return "writeTime";
    case Limit::TransferRate:
        return "transferRate";
    case Limit::TargetSize:
        return "targetSize";
    case Limit::HeadSize:
        return "headSize";
    case Limit::FieldCount:
        return "fieldCount";
    case Limit::BodySize:
        return "bodySize";
    case Limit::DecompressedSize:
        return "decompressedSize";
    case Limit::ChunkLineSize:
        return "chunkLineSize";
    case Limit::TrailerSize:
        return "trailerSize";
    case Limit::Multipart:
        return "multipart";
    case Limit::MessageSize:
        return "messageSize";
    case Limit::MessageDecompressed:
        return "messageDecompressed";
    case Limit::SendQueue:
        return "sendQueue";
    case Limit::PongTime:
        return "pongTime";
    case Limit::CloseTime:
        return "closeTime";
    case Limit::AnswerQueue:
        return "answerQueue";
    case Limit::DrainTime:
        return "drainTime";
    }
    return "";
}

} // namespace eyewall::monitor
