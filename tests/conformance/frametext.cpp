// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/conformance/frametext.h"

#include "tests/conformance/bytetext.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QtEndian>

namespace eyewall::test {

namespace {

constexpr quint8 kFinal = 0x80;
constexpr char kKey[] = "\x37\xfa\x21\x3d";

const QByteArrayList kFirstFlags{"more", "rsv1", "rsv2", "rsv3"};
const QByteArrayList kOtherFlags{"unmasked", "len16", "len64", "cut"};

core::Error failed(const QByteArray &text)
{
    return {QStringLiteral("no frame: ") + QString::fromUtf8(text)};
}

/// -1 when it is none.
int opcodeFromText(const QByteArray &text)
{
    static const QByteArrayList kData{"continuation", "text", "binary"};
    static const QByteArrayList kControl{"close", "ping", "pong"};
    if (kData.contains(text))
        return int(kData.indexOf(text));
    if (kControl.contains(text))
        return 8 + int(kControl.indexOf(text));
    bool isNumber = false;
    const int opcode = text.startsWith("opcode") ? text.mid(6).toInt(&isNumber, 16) : 0;
    return isNumber && opcode < 16 ? opcode : -1;
}

QByteArray lengthBytes(qsizetype size, const QByteArrayList &flags)
{
    const quint8 mask = flags.contains("unmasked") ? 0 : 0x80;
    char length[8];
    qToBigEndian(quint64(size), length);
    if (flags.contains("len64") || size > 0xffff)
        return QByteArray(1, char(mask | 127)) + QByteArray(length, 8);
    if (flags.contains("len16") || size > 125)
        return QByteArray(1, char(mask | 126)) + QByteArray(length + 6, 2);
    return QByteArray(1, char(mask | quint8(size)));
}

/// The code of a close frame is written as a number.
std::optional<QByteArray> payloadFromText(const QByteArray &type, const QByteArray &text)
{
    if (type != "close" || text.isEmpty() || text.startsWith('\\'))
        return bytesFromText(text);
    const qsizetype blank = text.indexOf(' ');
    bool isNumber = false;
    QByteArray code(2, '\0');
    qToBigEndian(text.left(blank < 0 ? text.size() : blank).toUShort(&isNumber), code.data());
    const auto reason = bytesFromText(blank < 0 ? QByteArray() : text.mid(blank + 1));
    if (!isNumber || !reason)
        return std::nullopt;
    return code + *reason;
}

} // namespace

core::Result<quint8> firstByteFromText(const QByteArray &text)
{
    QByteArrayList flags = text.split(',');
    const int opcode = opcodeFromText(flags.takeFirst());
    if (opcode < 0)
        return failed(text);
    quint8 byte = quint8(kFinal | opcode);
    for (const QByteArray &flag : flags) {
        const qsizetype index = kFirstFlags.indexOf(flag);
        if (index < 0)
            return failed(text);
        byte = index == 0 ? byte & ~kFinal : byte | quint8(0x80 >> index);
    }
    return byte;
}

core::Result<QByteArray> clientFrameFromText(const QByteArray &text)
{
    const qsizetype blank = text.indexOf(' ');
    QByteArrayList words = text.left(blank < 0 ? text.size() : blank).split(',');
    QByteArrayList flags;
    for (const QByteArray &flag : kOtherFlags) {
        if (words.removeAll(flag) > 0)
            flags.append(flag);
    }
    const auto first = firstByteFromText(words.join(','));
    const auto payload = payloadFromText(words.first(), blank < 0 ? QByteArray() : text.mid(blank + 1));
    if (!first || !payload)
        return failed(text);
    QByteArray frame = char(*first) + lengthBytes(payload->size() + (flags.contains("cut") ? 1 : 0), flags);
    if (flags.contains("unmasked"))
        return frame + *payload;
    frame.append(kKey, 4);
    for (qsizetype i = 0; i < payload->size(); ++i)
        frame += char(payload->at(i) ^ kKey[i % 4]);
    return frame;
}

} // namespace eyewall::test
