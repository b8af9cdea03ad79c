// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/literalpaths.h"

#include <cstring>
#include <utility>

namespace eyewall::web {
namespace {

constexpr std::size_t kFewestSlots = 16;
constexpr quint64 kMultiplier = 0x9e3779b97f4a7c15; // 2^64 by the golden ratio

quint64 mixed(quint64 hash, quint64 word)
{
    hash = (hash ^ word) * kMultiplier;
    return hash ^ (hash >> 32);
}

template<typename Word>
quint64 load(const char *bytes)
{
    Word word;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

// Eight bytes a step; the last ones overlap, so that there is no loop over single bytes.
quint64 hashOf(QByteArrayView path)
{
    const char *p = path.data();
    const char *const end = p + path.size();
    quint64 hash = quint64(path.size());
    for (; end - p > 8; p += 8)
        hash = mixed(hash, load<quint64>(p));
    if (path.size() >= 8)
        return mixed(hash, load<quint64>(end - 8));
    if (path.size() >= 4)
        return mixed(hash, load<quint32>(p) | load<quint32>(end - 4) << 32);
    for (; p < end; ++p)
        hash = mixed(hash, uchar(*p));
    return hash;
}

} // namespace

void LiteralPaths::add(const QByteArray &path, int pattern)
{
    if (2 * (m_taken + 1) > m_slots.size())
        grow();
    ++m_taken;
    place({path, hashOf(path), pattern});
}

int LiteralPaths::find(QByteArrayView path) const
{
    if (m_slots.empty())
        return kNone;
    const quint64 hash = hashOf(path);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = hash & mask; m_slots[i].pattern != kNone; i = (i + 1) & mask) {
        const Slot &slot = m_slots[i];
        if (slot.hash == hash && slot.path.size() == path.size() &&
            std::memcmp(slot.path.constData(), path.data(), std::size_t(path.size())) == 0)
            return slot.pattern;
    }
    return kNone;
}

void LiteralPaths::place(Slot slot)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = slot.hash & mask;
    while (m_slots[i].pattern != kNone)
        i = (i + 1) & mask;
    m_slots[i] = std::move(slot);
}

void LiteralPaths::grow()
{
    const std::size_t size = m_slots.empty() ? kFewestSlots : 2 * m_slots.size();
    std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(size));
    for (Slot &slot : before) {
        if (slot.pattern != kNone)
            place(std::move(slot));
    }
}

} // namespace eyewall::web
