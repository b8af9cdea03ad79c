// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

#include <memory>
#include <vector>

namespace eyewall::fuzz {

/// Numbers that look random and depend on the input alone, so that an input always does the same.
class Dice {
public:
    explicit Dice(QByteArrayView input)
    {
        for (const char c : input.first(qMin(input.size(), qsizetype(64))))
            m_state = (m_state ^ static_cast<unsigned char>(c)) * 0x100000001b3;
        m_state ^= quint64(input.size());
    }

    /// From 0 to below `end`.
    [[nodiscard]] qsizetype below(qsizetype end)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return end < 1 ? 0 : qsizetype(m_state % quint64(end));
    }

private:
    quint64 m_state = 0xcbf29ce484222325;
};

/// A copy in a block of its own, so that the address sanitizer sees a byte read before or behind it.
class Block {
public:
    explicit Block(QByteArrayView bytes)
        : m_size(bytes.size())
        , m_bytes(new char[std::size_t(bytes.size())])
    {
        std::copy(bytes.begin(), bytes.end(), m_bytes.get());
    }

    [[nodiscard]] char *data() { return m_bytes.get(); }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), m_size}; }

private:
    qsizetype m_size;
    std::unique_ptr<char[]> m_bytes;
};

/// How a stream of bytes arrives.
enum class Arrival {
    Whole,
    ByByte,
    InPieces, ///< of sizes that the dice choose
};

/// Ends of the pieces: each is a length of the input that has arrived. The last one is all of it.
[[nodiscard]] inline std::vector<qsizetype> arrivals(qsizetype size, Arrival arrival, Dice &dice)
{
    std::vector<qsizetype> ends;
    qsizetype end = 0;
    while (end < size && arrival != Arrival::Whole) {
        end += arrival == Arrival::ByByte ? 1 : 1 + dice.below(dice.below(4) == 0 ? size : 16);
        ends.push_back(qMin(end, size));
    }
    if (ends.empty() || ends.back() != size)
        ends.push_back(size);
    return ends;
}

} // namespace eyewall::fuzz
