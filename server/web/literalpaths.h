// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <vector>

namespace eyewall::web {

/// Whole paths and the numbers of their patterns: a hash table made for one look a request. Keys are what an
/// application registers, never what a peer sends. Thread: any once filled.
class LiteralPaths final {
public:
    static constexpr int kNone = -1;

    void add(const QByteArray &path, int pattern);
    /// kNone when the path was not added.
    [[nodiscard]] int find(QByteArrayView path) const;

private:
    struct Slot {
        QByteArray path;
        quint64 hash = 0;
        int pattern = kNone;
    };

    void place(Slot slot);
    void grow();

    std::vector<Slot> m_slots; ///< a power of two, at most half of them taken
    std::size_t m_taken = 0;
};

} // namespace eyewall::web
