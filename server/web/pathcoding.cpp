// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/pathcoding.h"

#include "server/http/characters.h"

#include <QtCore/QStringDecoder>

#include <algorithm>
#include <array>

namespace eyewall::web {
namespace {

// pchar of RFC 3986 without "%", and the separator.
constexpr std::array<bool, 256> makePlain()
{
    std::array<bool, 256> plain{};
    for (int c = 'a'; c <= 'z'; ++c)
        plain[std::size_t(c)] = plain[std::size_t(c - 'a' + 'A')] = true;
    for (int c = '0'; c <= '9'; ++c)
        plain[std::size_t(c)] = true;
    for (char c : {'-', '.', '_', '~', '!', '$', '&', '\'', '(', ')', '*', '+', ',', ';', '=', ':', '@', '/'})
        plain[std::size_t(c)] = true;
    return plain;
}
constexpr auto kPlain = makePlain();

bool isPlain(char c)
{
    return kPlain[uchar(c)];
}

// The byte that "%xy" at `at` stands for.
std::optional<char> escapedByte(QByteArrayView text, qsizetype at)
{
    if (at + 2 >= text.size())
        return {};
    const int high = http::hexDigit(text[at + 1]);
    const int low = http::hexDigit(text[at + 2]);
    if (high < 0 || low < 0)
        return {};
    return char(high << 4 | low);
}

void appendEscaped(QByteArray &out, char c)
{
    constexpr char kHexDigits[] = "0123456789ABCDEF";
    out += '%';
    out += kHexDigits[uchar(c) >> 4];
    out += kHexDigits[uchar(c) & 15];
}

} // namespace

bool needsNormalizing(QByteArrayView path)
{
    return !std::all_of(path.begin(), path.end(), isPlain);
}

bool normalizePath(QByteArrayView path, QByteArray &out)
{
    out.resize(0);
    for (qsizetype i = 0; i < path.size(); ++i) {
        char c = path[i];
        const bool isEscaped = c == '%';
        if (isEscaped) {
            const auto byte = escapedByte(path, i);
            if (!byte)
                return false;
            c = *byte;
            i += 2;
        }
        if (isPlain(c) && !(isEscaped && c == '/'))
            out += c;
        else
            appendEscaped(out, c);
    }
    return true;
}

std::optional<QString> textFromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

} // namespace eyewall::web
