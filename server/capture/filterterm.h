// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filterpattern.h"
#include "server/capture/filtersubject.h"
#include "server/capture/filtervalue.h"

#include <vector>

namespace eyewall::capture {

/// One question to a record: whether the value of a key is among those wanted. Matching allocates nothing
/// for numbers and flags. Thread: any (a value, immutable once made).
struct FilterTerm {
    /// An address, and its port unless any will do.
    struct Address {
        FilterPattern pattern;
        std::optional<double> port;
    };

    FilterKey key = FilterKey::Text;
    bool isNegated = false;
    std::vector<FilterPattern> patterns; ///< of texts
    std::vector<Address> addresses;
    std::vector<FilterRange> ranges; ///< of numbers
    std::vector<FilterFlag> flags;

    [[nodiscard]] bool matches(const FilterSubject &subject, FilterEffort &effort) const
    {
        return has(subject, effort) != isNegated;
    }
    /// Whether the answer can change without an event.
    [[nodiscard]] bool isLive() const;

private:
    [[nodiscard]] bool has(const FilterSubject &subject, FilterEffort &effort) const;
};

/// Terms put together. Thread: any (a value, immutable once made).
struct FilterNode {
    enum class Kind : quint8 { All, Term, Not, And, Or };

    Kind kind = Kind::All;
    FilterTerm term = {};
    std::vector<FilterNode> children = {};

    [[nodiscard]] bool matches(const FilterSubject &subject, FilterEffort &effort) const;
    [[nodiscard]] bool isLive() const;
};

} // namespace eyewall::capture
