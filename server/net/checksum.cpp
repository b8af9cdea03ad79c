// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/checksum.h"

namespace eyewall::net {

quint32 crc32c(QByteArrayView bytes)
{
    constexpr quint32 kReversedPolynomial = 0x82f63b78;
    quint32 sum = ~0U;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? kReversedPolynomial : 0);
    }
    return ~sum;
}

} // namespace eyewall::net
