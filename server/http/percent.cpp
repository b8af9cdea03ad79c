// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/percent.h"

#include "server/http/characters.h"

namespace eyewall::http {

namespace {

/// The byte of "%xy" at `p`, -1 when it is none.
int decodedByte(const char *p, const char *end)
{
    if (end - p < 3)
        return -1;
    const int high = hexDigit(p[1]);
    const int low = hexDigit(p[2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/// Decodes what can be; false when something could not.
bool decodeInto(QByteArray &out, QByteArrayView text, bool plusIsSpace)
{
    out.resize(text.size());
    char *to = out.data();
    const char *const end = text.data() + text.size();
    bool isValid = true;
    for (const char *p = text.data(); p < end; ++p) {
        const int byte = *p == '%' ? decodedByte(p, end) : -1;
        if (byte >= 0)
            p += 2;
        else if (*p == '%')
            isValid = false;
        *to++ = byte >= 0 ? char(byte) : *p == '+' && plusIsSpace ? ' ' : *p;
    }
    out.resize(to - out.constData());
    return isValid;
}

template<typename IsPlain>
QByteArray encode(QByteArrayView text, IsPlain isPlain)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    QByteArray out;
    out.reserve(text.size() + text.size() / 2);
    for (const char c : text) {
        if (isPlain(c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += kDigits[byte >> 4];
        out += kDigits[byte & 15];
    }
    return out;
}

} // namespace

std::optional<QByteArray> percentDecode(QByteArrayView text, bool plusIsSpace)
{
    QByteArray decoded;
    if (!decodeInto(decoded, text, plusIsSpace))
        return std::nullopt;
    return decoded;
}

QByteArray percentDecodeLeniently(QByteArrayView text, bool plusIsSpace)
{
    QByteArray decoded;
    decodeInto(decoded, text, plusIsSpace);
    return decoded;
}

QByteArray percentEncodeSegment(QByteArrayView text)
{
    static constexpr QByteArrayView kPlain("!$&'()*+,;=:@");
    return encode(text, [](char c) { return isOf(kUnreserved, c) || kPlain.contains(c); });
}

QByteArray percentEncodeComponent(QByteArrayView text)
{
    return encode(text, [](char c) { return isOf(kUnreserved, c); });
}

} // namespace eyewall::http
