// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filterwords.h"

namespace eyewall::capture {

/// A code as mitmproxy writes it, "~m": a key that takes a regular expression or a number, or a flag.
struct FilterCode {
    QStringView text;
    FilterKey key;
    QLatin1String flag = {}; ///< key Is: the word
    bool isNegated = false;

    [[nodiscard]] bool takesValue() const { return key != FilterKey::Is; }
};

/// Null when there is none.
[[nodiscard]] const FilterCode *findFilterCode(QStringView text);
/// All, with blanks between them.
[[nodiscard]] QString filterCodes();

/// What a comparison that is written as a word means: "contains", "matches", "in", "eq", ...
[[nodiscard]] std::optional<FilterOperator> comparisonOfWord(QStringView word);

} // namespace eyewall::capture
