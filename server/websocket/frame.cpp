// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/frame.h"

#include <QtCore/QtEndian>

#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace eyewall::websocket {

namespace {

constexpr quint8 kFinal = 0x80;
constexpr quint8 kCompressed = 0x40;
constexpr quint8 kMasked = 0x80;
constexpr qsizetype kMaskSize = 4;
constexpr qsizetype kMaxReason = 123;
constexpr quint64 kHighBits = 0x8080808080808080;

bool isContinuationByte(char byte)
{
    return (quint8(byte) & 0xc0) == 0x80;
}

/// Masks whole blocks of 64 bytes; returns the end of the last. Adds to `seen` whether one has a high bit.
char *maskBlocks([[maybe_unused]] char *data, [[maybe_unused]] const char *end, [[maybe_unused]] quint64 mask,
                 [[maybe_unused]] quint64 &seen)
{
#if defined(__SSE2__)
    const __m128i pattern = _mm_set1_epi64x(qint64(mask));
    __m128i all = _mm_setzero_si128();
    for (; end - data >= 64; data += 64) {
        auto *const block = reinterpret_cast<__m128i *>(data);
        for (int i = 0; i < 4; ++i) {
            const __m128i masked = _mm_xor_si128(_mm_loadu_si128(block + i), pattern);
            _mm_storeu_si128(block + i, masked);
            all = _mm_or_si128(all, masked);
        }
    }
    seen |= _mm_movemask_epi8(all) ? kHighBits : 0;
#endif
    return data;
}

} // namespace

bool isValidCloseCode(quint16 code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

qsizetype writeHeader(char *out, Opcode opcode, quint64 payload, bool isCompressed)
{
    out[0] = char(kFinal | (isCompressed ? kCompressed : 0) | quint8(opcode));
    if (payload < 126) {
        out[1] = char(payload);
        return 2;
    }
    if (payload <= 0xffff) {
        out[1] = 126;
        qToBigEndian(quint16(payload), out + 2);
        return 4;
    }
    out[1] = 127;
    qToBigEndian(payload, out + 2);
    return 10;
}

QByteArray makeFrame(Opcode opcode, QByteArrayView payload, bool isCompressed)
{
    char header[kMaxHeader];
    const qsizetype length = writeHeader(header, opcode, quint64(payload.size()), isCompressed);
    QByteArray frame;
    frame.reserve(length + payload.size());
    frame.append(header, length);
    frame.append(payload);
    return frame;
}

qsizetype payloadSize(QByteArrayView frame)
{
    switch (frame[1]) {
    case 126:
        return frame.size() - 4;
    case 127:
        return frame.size() - kMaxHeader;
    default:
        return frame.size() - 2;
    }
}

QByteArray makeMaskedFrame(Opcode opcode, QByteArrayView payload, const char key[4], bool isCompressed)
{
    char header[kMaxHeader];
    const qsizetype length = writeHeader(header, opcode, quint64(payload.size()), isCompressed);
    header[1] = char(quint8(header[1]) | kMasked);
    QByteArray frame;
    frame.reserve(length + kMaskSize + payload.size());
    frame.append(header, length).append(key, kMaskSize).append(payload);
    applyMask(frame.data() + length + kMaskSize, payload.size(), key);
    return frame;
}

QByteArray closePayload(quint16 code, QByteArrayView reason)
{
    if (code == closecode::kNoStatus)
        return {};
    qsizetype length = qMin(reason.size(), kMaxReason);
    while (length > 0 && length < reason.size() && isContinuationByte(reason[length]))
        --length;
    QByteArray payload(2, Qt::Uninitialized);
    qToBigEndian(code, payload.data());
    const QByteArrayView text = reason.first(length);
    return text.isValidUtf8() ? payload.append(text) : payload;
}

bool applyMask(char *data, qsizetype size, const char key[4], quint64 offset)
{
    char pattern[8];
    for (quint64 i = 0; i < sizeof pattern; ++i)
        pattern[i] = key[(offset + i) & 3];
    quint64 mask;
    std::memcpy(&mask, pattern, sizeof mask);

    char *const end = data + size;
    quint64 seen = 0;
    data = maskBlocks(data, end, mask, seen);
    for (; end - data >= qsizetype(sizeof mask); data += sizeof mask) {
        quint64 word;
        std::memcpy(&word, data, sizeof word);
        word ^= mask;
        std::memcpy(data, &word, sizeof word);
        seen |= word;
    }
    for (int i = 0; data < end; ++data, ++i) {
        *data = char(*data ^ pattern[i]);
        seen |= quint8(*data);
    }
    return (seen & kHighBits) == 0;
}

} // namespace eyewall::websocket
