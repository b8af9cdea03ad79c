// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

#include <stdexcept>

namespace eyewall::fuzz {

/// A property that an input disproves. The fuzzer takes an exception for a crash; the replay fails its row.
struct Violation : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Throws unless it holds; `property` says what should.
inline void demand(bool holds, const char *property)
{
    if (!holds)
        throw Violation(property);
}

/// Whether each byte of the view is one of `bytes`; an empty view may be anywhere.
[[nodiscard]] inline bool liesIn(QByteArrayView view, QByteArrayView bytes)
{
    return view.isEmpty() || (view.begin() >= bytes.begin() && view.end() <= bytes.end());
}

} // namespace eyewall::fuzz
