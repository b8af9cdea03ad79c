// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/headers.h"

#include "server/http/characters.h"
#include "server/http/fieldline.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace eyewall::http {

namespace {

bool isInside(QByteArrayView part, const QByteArray &whole)
{
    const std::less_equal<const char *> before;
    return !part.isEmpty() && before(whole.constBegin(), part.begin()) &&
           before(part.end(), whole.constEnd());
}

} // namespace

Headers::Headers(const Headers &other)
    : m_base(other.m_base)
    , m_own(other.m_base ? QByteArray() : other.m_own)
    , m_entries(other.m_entries)
{
}

// What was kept for fields of its own is no part of a copy of views.
Headers &Headers::operator=(const Headers &other)
{
    if (this == &other)
        return *this;
    m_base = other.m_base;
    if (!other.m_base)
        m_own = other.m_own;
    else if (!m_own.isNull())
        m_own.clear();
    m_entries = other.m_entries;
    return *this;
}

bool Headers::isValidValue(QByteArrayView value)
{
    return skipValue(value.begin(), value.end()) == value.end();
}

bool Headers::isValidName(QByteArrayView name)
{
    return !name.isEmpty() && isAllOf(kTokenCharacter, name);
}

bool Headers::set(QByteArrayView name, QByteArrayView value)
{
    if (!isValidName(name) || !isValidValue(value))
        return false;
    if (!contains(name))
        return add(name, value);
    // Removing moves bytes that name or value may be views of.
    const QByteArray nameCopy = name.toByteArray();
    const QByteArray valueCopy = value.toByteArray();
    remove(nameCopy);
    append(nameCopy, valueCopy);
    return true;
}

bool Headers::add(QByteArrayView name, QByteArrayView value)
{
    if (!isValidName(name) || !isValidValue(value))
        return false;
    if (isInside(name, m_own) || isInside(value, m_own)) {
        const QByteArray nameCopy = name.toByteArray();
        append(nameCopy, value.toByteArray());
    } else {
        append(name, value);
    }
    return true;
}

void Headers::remove(QByteArrayView name)
{
    if (!contains(name))
        return;
    Headers kept;
    for (qsizetype i = 0; i < size(); ++i) {
        const Field field = at(i);
        if (!equalsIgnoringCase(field.name, name))
            kept.append(field.name, field.value);
    }
    *this = std::move(kept);
}

void Headers::clear()
{
    m_base = nullptr;
    m_entries.clear();
    if (!m_own.isEmpty())
        m_own.resize(0);
}

QByteArrayView Headers::value(QByteArrayView name) const
{
    for (const Entry &entry : m_entries) {
        if (entry.nameLength == name.size() &&
            equalsIgnoringCase({base() + entry.nameBegin, qsizetype(entry.nameLength)}, name))
            return {base() + entry.valueBegin, qsizetype(entry.valueLength)};
    }
    return {};
}

QByteArray Headers::combined(QByteArrayView name) const
{
    QByteArray joined;
    // A comma may be part of a cookie (RFC 6265 section 4.2.1).
    const char *const separator = equalsIgnoringCase(name, "Cookie") ? "; " : ", ";
    bool isFirst = true;
    for (qsizetype i = 0; i < size(); ++i) {
        const Field field = at(i);
        if (!equalsIgnoringCase(field.name, name))
            continue;
        if (isFirst)
            joined = QByteArray(""); // an empty value is not an absent one
        else
            joined += separator;
        joined += field.value;
        isFirst = false;
    }
    return joined;
}

std::vector<QByteArrayView> Headers::values(QByteArrayView name) const
{
    std::vector<QByteArrayView> found;
    for (qsizetype i = 0; i < size(); ++i) {
        const Field field = at(i);
        if (equalsIgnoringCase(field.name, name))
            found.push_back(field.value);
    }
    return found;
}

bool Headers::contains(QByteArrayView name) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [this, name](const Entry &entry) {
        return equalsIgnoringCase({base() + entry.nameBegin, qsizetype(entry.nameLength)}, name);
    });
}

bool Headers::hasToken(QByteArrayView name, QByteArrayView token) const
{
    for (qsizetype i = 0; i < size(); ++i) {
        const Field field = at(i);
        if (!equalsIgnoringCase(field.name, name))
            continue;
        for (QByteArrayView rest = field.value; !rest.isNull();) {
            if (equalsIgnoringCase(takeListElement(rest), token))
                return true;
        }
    }
    return false;
}

Field Headers::at(qsizetype index) const
{
    const Entry &entry = m_entries[std::size_t(index)];
    return {{base() + entry.nameBegin, qsizetype(entry.nameLength)},
            {base() + entry.valueBegin, qsizetype(entry.valueLength)}};
}

void Headers::append(QByteArrayView name, QByteArrayView value)
{
    if (m_base)
        takeOver();
    const qsizetype begin = m_own.size();
    m_own.resize(begin + name.size() + value.size() + 4);
    char *out = m_own.data() + begin;
    std::memcpy(out, name.data(), std::size_t(name.size()));
    out += name.size();
    *out++ = ':';
    *out++ = ' ';
    if (!value.isEmpty())
        std::memcpy(out, value.data(), std::size_t(value.size()));
    out += value.size();
    *out++ = '\r';
    *out = '\n';
    m_entries.push_back(
        {quint32(begin), quint32(name.size()), quint32(begin + name.size() + 2), quint32(value.size())});
}

void Headers::takeOver()
{
    Headers own;
    for (qsizetype i = 0; i < size(); ++i) {
        const Field field = at(i);
        own.append(field.name, field.value);
    }
    *this = std::move(own);
}

} // namespace eyewall::http
