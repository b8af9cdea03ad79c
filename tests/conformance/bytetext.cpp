// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/conformance/bytetext.h"

namespace eyewall::test {

namespace {

/// Takes escapes off one after the other; the first wrong one ends it.
class Reader {
public:
    explicit Reader(QByteArrayView text)
        : m_rest(text)
    {
    }

    std::optional<QByteArray> read()
    {
        QByteArray bytes;
        while (!m_rest.isEmpty()) {
            const char c = take();
            if (c != '\\')
                bytes += c;
            else if (!takeEscape(bytes))
                return std::nullopt;
        }
        return bytes;
    }

private:
    char take()
    {
        const char c = m_rest.front();
        m_rest = m_rest.sliced(1);
        return c;
    }

    bool takeEscape(QByteArray &bytes)
    {
        if (m_rest.isEmpty())
            return false;
        const char kind = take();
        switch (kind) {
        case 'r':
            bytes += '\r';
            return true;
        case 'n':
            bytes += '\n';
            return true;
        case 't':
            bytes += '\t';
            return true;
        case 's':
            bytes += ' ';
            return true;
        case '0':
            bytes += '\0';
            return true;
        case '\\':
            bytes += '\\';
            return true;
        case 'x':
            return takeHex(bytes);
        case '{':
            return takeRepeated(bytes);
        default:
            return false;
        }
    }

    bool takeHex(QByteArray &bytes)
    {
        if (m_rest.size() < 2)
            return false;
        bool isNumber = false;
        const int byte = m_rest.first(2).toByteArray().toInt(&isNumber, 16);
        m_rest = m_rest.sliced(2);
        bytes += char(byte);
        return isNumber;
    }

    bool takeRepeated(QByteArray &bytes)
    {
        const qsizetype colon = m_rest.indexOf(':');
        const qsizetype close = m_rest.indexOf('}');
        if (colon < 0 || close < colon)
            return false;
        bool isNumber = false;
        const int count = m_rest.first(colon).toByteArray().toInt(&isNumber);
        const auto piece = bytesFromText(m_rest.sliced(colon + 1, close - colon - 1));
        m_rest = m_rest.sliced(close + 1);
        if (piece)
            bytes += piece->repeated(count);
        return isNumber && piece;
    }

    QByteArrayView m_rest;
};

} // namespace

std::optional<QByteArray> bytesFromText(QByteArrayView text)
{
    return Reader(text).read();
}

QByteArray textFromBytes(QByteArrayView bytes)
{
    constexpr qsizetype kLongest = 600;
    QByteArray text;
    for (const char c : bytes.first(qMin(bytes.size(), kLongest))) {
        if (c == '\r')
            text += "\\r";
        else if (c == '\n')
            text += "\\n";
        else if (c == '\\')
            text += "\\\\";
        else if (c >= 0x20 && c < 0x7f)
            text += c;
        else
            text += "\\x" + QByteArray(1, c).toHex();
    }
    return bytes.size() > kLongest ? text + "..." : text;
}

} // namespace eyewall::test
