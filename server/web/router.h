// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/literalpaths.h"
#include "server/web/pattern.h"

#include <QtCore/QByteArrayView>

#include <array>
#include <memory>
#include <vector>

namespace eyewall::web {

/// Where a path led: the number of the pattern and what its parameters stand for, as places in the path.
/// Thread: any (a value).
struct Match {
    struct Capture {
        quint32 begin = 0;
        quint32 length = 0;
    };
    static constexpr int kNone = -1;

    int pattern = kNone;
    int count = 0;
    std::array<Capture, kMaxParameters> captures; ///< the first `count`

    [[nodiscard]] bool isFound() const { return pattern != kNone; }
};

/// Finds the pattern of a path. The most specific wins, segment by segment: literal before int before name
/// before path. A literal pattern is one look into a hash table. Thread: any once patterns are added.
class Router final {
public:
    Router();
    ~Router();

    /// Number of the pattern, counted from 0; the same text again gives the same number. Throws
    /// RegistrationError for a bad pattern and for one that matches what another matches already.
    int add(const QByteArray &pattern);

    /// Forgets all but the first patterns.
    void truncate(int size);

    /// `path` is percent-encoded in the form of normalizePath(). Does not allocate.
    void match(QByteArrayView path, Match &match) const;

    [[nodiscard]] int size() const { return int(m_patterns.size()); }
    [[nodiscard]] const Pattern &pattern(int index) const { return *m_patterns[std::size_t(index)]; }

private:
    struct Node;
    struct Walk;

    Node &insert(const Pattern &pattern);
    [[nodiscard]] int &slotFor(const Pattern &pattern);
    void take(const Pattern &pattern, int number);
    static bool descend(const Node &node, Walk &walk, qsizetype begin);
    static bool descendCaptured(const Node *child, Walk &walk, qsizetype begin, qsizetype end);

    std::vector<std::unique_ptr<Pattern>> m_patterns;
    LiteralPaths m_literals;
    std::unique_ptr<Node> m_root;
};

} // namespace eyewall::web
