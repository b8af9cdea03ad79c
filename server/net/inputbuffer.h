// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <span>

namespace eyewall::net {

/// Bytes that were read and that nobody has taken yet. To append and to take cost amortised what the bytes
/// cost, however small the pieces are; all that there is leaves without a copy. Thread: its stream's.
class InputBuffer final {
public:
    /// Room behind the bytes; commit() says how much of it was filled.
    [[nodiscard]] std::span<char> room(qsizetype size);
    void commit(qsizetype size);
    void append(QByteArrayView bytes);

    [[nodiscard]] QByteArray take(qsizetype size);
    qsizetype takeInto(std::span<char> target);
    void clear();

    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] qsizetype size() const { return m_end - m_begin; }
    [[nodiscard]] bool isEmpty() const { return m_end == m_begin; }

private:
    void skip(qsizetype size);

    QByteArray m_bytes;
    qsizetype m_begin = 0;
    qsizetype m_end = 0; ///< behind it: room
};

} // namespace eyewall::net
