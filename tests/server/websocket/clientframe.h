// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/websocket/frame.h"

#include <QtCore/QtEndian>

namespace eyewall::websocket {

inline constexpr quint8 kFinal = 0x80;
inline constexpr quint8 kMasked = 0x80;

/// A frame with whatever first byte is wanted, masked by a naive loop.
inline QByteArray rawFrame(quint8 first, const QByteArray &payload,
                           const QByteArray &key = "\x37\xfa\x21\x3d")
{
    QByteArray frame(1, char(first));
    const qsizetype size = payload.size();
    if (size < 126) {
        frame += char(kMasked | size);
    } else {
        char length[8];
        qToBigEndian(quint64(size), length);
        const int bytes = size <= 0xffff ? 2 : 8;
        frame += char(kMasked | (bytes == 2 ? 126 : 127));
        frame.append(length + 8 - bytes, bytes);
    }
    frame += key;
    for (qsizetype i = 0; i < size; ++i)
        frame += char(payload[i] ^ key[i % 4]);
    return frame;
}

inline QByteArray clientFrame(Opcode opcode, const QByteArray &payload, bool isFinal = true)
{
    return rawFrame(quint8((isFinal ? kFinal : 0) | quint8(opcode)), payload);
}

inline QByteArray closeFrame(quint16 code, const QByteArray &reason = {})
{
    QByteArray payload(2, '\0');
    qToBigEndian(code, payload.data());
    return clientFrame(Opcode::Close, payload + reason);
}

} // namespace eyewall::websocket
