// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/referenceframes.h"

#include <optional>

namespace eyewall::fuzz {

namespace {

struct Frame {
    int first = 0;
    int second = 0;
    quint64 length = 0;
    int lengthBytes = 0;
    QByteArray payload;

    [[nodiscard]] bool isFinal() const { return first & 0x80; }
    [[nodiscard]] int opcode() const { return first & 0x0f; }
    [[nodiscard]] bool isControl() const { return opcode() >= 8; }
};

enum class Header { Whole, Cut };

Header takeHeader(QByteArrayView &rest, Frame &frame)
{
    if (rest.size() < 2)
        return Header::Cut;
    frame.first = quint8(rest[0]);
    frame.second = quint8(rest[1]);
    const int code = frame.second & 0x7f;
    frame.lengthBytes = code == 126 ? 2 : code == 127 ? 8 : 0;
    if (rest.size() < 2 + frame.lengthBytes + 4)
        return Header::Cut;
    frame.length = frame.lengthBytes == 0 ? quint64(code) : 0;
    for (int i = 0; i < frame.lengthBytes; ++i)
        frame.length = frame.length * 256 + quint8(rest[2 + i]);
    rest = rest.sliced(2 + frame.lengthBytes);
    return Header::Whole;
}

bool isLegal(const Frame &frame)
{
    const int opcode = frame.opcode();
    if ((frame.first & 0x70) != 0 || (frame.second & 0x80) == 0)
        return false;
    if (opcode > 2 && opcode != 8 && opcode != 9 && opcode != 10)
        return false;
    if (frame.isControl() && (!frame.isFinal() || (frame.second & 0x7f) > 125))
        return false;
    return !(frame.lengthBytes == 2 && frame.length < 126) &&
           !(frame.lengthBytes == 8 && frame.length < 65536) && frame.length < (quint64(1) << 63);
}

/// Absent when the payload is cut.
std::optional<QByteArray> takePayload(QByteArrayView &rest, quint64 length)
{
    if (quint64(rest.size() - 4) < length)
        return std::nullopt;
    const QByteArrayView key = rest.first(4);
    QByteArray payload = rest.sliced(4, qsizetype(length)).toByteArray();
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = char(payload[i] ^ key[i % 4]);
    rest = rest.sliced(4 + qsizetype(length));
    return payload;
}

bool mayBeSent(int code)
{
    return (code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006) ||
           (code >= 3000 && code <= 4999);
}

QByteArray closeEvent(const QByteArray &payload)
{
    if (payload.isEmpty())
        return "close 1005 ";
    if (payload.size() == 1)
        return "error 1002";
    const int code = quint8(payload[0]) * 256 + quint8(payload[1]);
    if (!mayBeSent(code))
        return "error 1002";
    if (utf8Of(QByteArrayView(payload).sliced(2)) != Utf8::Whole)
        return "error 1007";
    return "close " + QByteArray::number(code) + ' ' + payload.mid(2);
}

class Reader {
public:
    Reader(QByteArrayView bytes, qint64 limit)
        : m_rest(bytes)
        , m_size(bytes.size())
        , m_limit(limit)
    {
    }

    ReferenceFrames read()
    {
        while (m_isGoing && takeFrame())
            m_read.size = m_size - m_rest.size();
        return m_read;
    }

private:
    /// False when the frame is cut.
    bool takeFrame()
    {
        Frame frame;
        QByteArrayView rest = m_rest;
        if (takeHeader(rest, frame) == Header::Cut)
            return false;
        if (!isLegal(frame))
            return fail(1002);
        if (!frame.isControl() && (frame.opcode() == 0) != m_isInMessage)
            return fail(1002);
        if (!frame.isControl() && frame.length > quint64(m_limit - m_message.size()))
            return fail(1009);
        const auto payload = takePayload(rest, frame.length);
        if (!payload)
            return false;
        m_rest = rest;
        frame.payload = *payload;
        frame.isControl() ? takeControl(frame) : takeData(frame);
        return true;
    }

    void takeControl(const Frame &frame)
    {
        if (frame.opcode() == 8) {
            m_read.events.append(closeEvent(frame.payload));
            m_isGoing = false;
        } else {
            m_read.events.append((frame.opcode() == 9 ? "ping " : "pong ") + frame.payload);
        }
    }

    void takeData(const Frame &frame)
    {
        if (!m_isInMessage)
            m_isText = frame.opcode() == 1;
        m_message += frame.payload;
        m_isInMessage = !frame.isFinal();
        const Utf8 utf8 = m_isText ? utf8Of(m_message) : Utf8::Whole;
        if (utf8 == Utf8::Wrong || (utf8 == Utf8::Cut && frame.isFinal())) {
            (void)fail(1007);
        } else if (frame.isFinal()) {
            m_read.events.append((m_isText ? "text " : "binary ") + m_message);
            m_message.clear();
        }
    }

    bool fail(int code)
    {
        m_read.events.append("error " + QByteArray::number(code));
        m_isGoing = false;
        return true;
    }

    QByteArrayView m_rest;
    qsizetype m_size;
    qint64 m_limit;
    ReferenceFrames m_read;
    QByteArray m_message;
    bool m_isInMessage = false;
    bool m_isText = false;
    bool m_isGoing = true;
};

} // namespace

ReferenceFrames readFrames(QByteArrayView bytes, qint64 limit)
{
    return Reader(bytes, limit).read();
}

Utf8 utf8Of(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const int lead = quint8(bytes[i]);
        const int more = lead < 0x80   ? 0
                         : lead < 0xc0 ? -1
                         : lead < 0xe0 ? 1
                         : lead < 0xf0 ? 2
                         : lead < 0xf8 ? 3
                                       : -1;
        if (more < 0)
            return Utf8::Wrong;
        int least = more == 0 ? lead : lead & (0x3f >> more); // smallest and largest that it can become
        int most = least;
        const int floors[] = {0, 0x80, 0x800, 0x10000};
        for (int k = 1; k <= more; ++k) {
            const bool isThere = i + k < bytes.size();
            if (isThere && (quint8(bytes[i + k]) & 0xc0) != 0x80)
                return Utf8::Wrong;
            least = least * 64 + (isThere ? quint8(bytes[i + k]) & 0x3f : 0);
            most = most * 64 + (isThere ? quint8(bytes[i + k]) & 0x3f : 0x3f);
        }
        const bool isSurrogate = least >= 0xd800 && most <= 0xdfff;
        if (most < floors[more] || least > 0x10ffff || isSurrogate)
            return Utf8::Wrong;
        if (i + more >= bytes.size())
            return Utf8::Cut;
        i += 1 + more;
    }
    return Utf8::Whole;
}

} // namespace eyewall::fuzz
