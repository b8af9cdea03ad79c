// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/output.h"

#include "server/template/value.h"

#include <QtCore/QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace eyewall::templates {

namespace {

struct Entity {
    const char *text;
    quint8 size;
};

/// By character; a size of 0 where it stands for itself.
constexpr auto kEntities = [] {
    std::array<Entity, 128> table{};
    table['&'] = {"&amp;", 5};
    table['<'] = {"&lt;", 4};
    table['>'] = {"&gt;", 4};
    table['"'] = {"&quot;", 6};
    table['\''] = {"&#x27;", 6};
    return table;
}();

constexpr qsizetype kLongestEntity = 6;

/// 16 bit each; a half of a pair alone becomes U+FFFD. Returns the new end.
char *encode(char *to, QStringView text, qsizetype &index)
{
    char32_t code = text[index].unicode();
    const bool isPair =
        QChar::isHighSurrogate(code) && index + 1 < text.size() && text[index + 1].isLowSurrogate();
    index += isPair ? 1 : 0;
    if (isPair)
        code = QChar::surrogateToUcs4(text[index - 1], text[index]);
    else if (QChar::isSurrogate(code))
        code = QChar::ReplacementCharacter;
    if (code < 0x800) {
        *to++ = static_cast<char>(0xC0 | (code >> 6));
    } else {
        if (code < 0x10000) {
            *to++ = static_cast<char>(0xE0 | (code >> 12));
        } else {
            *to++ = static_cast<char>(0xF0 | (code >> 18));
            *to++ = static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        }
        *to++ = static_cast<char>(0x80 | ((code >> 6) & 0x3F));
    }
    *to++ = static_cast<char>(0x80 | (code & 0x3F));
    return to;
}

} // namespace

Output::Output(qsizetype expected)
    : m_bytes(std::max<qsizetype>(expected, 256), Qt::Uninitialized)
{
}

void Output::append(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return;
    std::memcpy(reserve(utf8.size()), utf8.data(), static_cast<std::size_t>(utf8.size()));
    m_size += utf8.size();
}

void Output::append(const QVariant &value, bool isEscaped)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return appendUtf16(*static_cast<const QString *>(value.constData()), isEscaped);
    case QMetaType::QByteArray: {
        const QByteArray &bytes = *static_cast<const QByteArray *>(value.constData());
        return isEscaped ? appendEscaped(bytes) : append(QByteArrayView(bytes));
    }
    case QMetaType::Int:
        return appendNumber(*static_cast<const int *>(value.constData()));
    case QMetaType::LongLong:
        return appendNumber(*static_cast<const qlonglong *>(value.constData()));
    case QMetaType::UnknownType:
        return;
    default:
        return appendUtf16(textOf(value), isEscaped);
    }
}

void Output::appendEscaped(QByteArrayView utf8)
{
    char *to = reserve(utf8.size() * kLongestEntity);
    char *const begin = to;
    for (const char c : utf8) {
        const Entity entity = static_cast<unsigned char>(c) >= kEntities.size()
                                  ? Entity{}
                                  : kEntities[static_cast<std::size_t>(c)];
        if (entity.size == 0) {
            *to++ = c;
        } else {
            std::memcpy(to, entity.text, entity.size);
            to += entity.size;
        }
    }
    m_size += to - begin;
}

void Output::appendUtf16(QStringView text, bool isEscaped)
{
    char *to = reserve(text.size() * (isEscaped ? kLongestEntity : 3));
    char *const begin = to;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= 0x80) {
            to = encode(to, text, i);
        } else if (const Entity entity = kEntities[c]; !isEscaped || entity.size == 0) {
            *to++ = static_cast<char>(c);
        } else {
            std::memcpy(to, entity.text, entity.size);
            to += entity.size;
        }
    }
    m_size += to - begin;
}

void Output::appendNumber(qlonglong number)
{
    char *const begin = reserve(24);
    m_size += std::to_chars(begin, begin + 24, number).ptr - begin;
}

QByteArray Output::cut(qsizetype from)
{
    const QByteArray tail(m_bytes.constData() + from, m_size - from);
    m_size = from;
    return tail;
}

QByteArray Output::taken() &&
{
    const bool isWasteful = m_bytes.size() / 2 > m_size;
    m_bytes.truncate(m_size);
    if (isWasteful)
        m_bytes.squeeze();
    return std::move(m_bytes);
}

char *Output::reserve(qsizetype bytes)
{
    if (m_bytes.size() - m_size < bytes) {
        QByteArray larger(std::max(m_size + bytes, m_bytes.size() * 2), Qt::Uninitialized);
        std::memcpy(larger.data(), m_bytes.constData(), static_cast<std::size_t>(m_size));
        m_bytes = std::move(larger);
    }
    return m_bytes.data() + m_size;
}

} // namespace eyewall::templates
