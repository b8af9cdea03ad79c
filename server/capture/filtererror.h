// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filterkey.h"

namespace eyewall::capture {

/// How long and deep a filter may be: what somebody pastes into it must not hold up the window.
/// Thread: any.
namespace filterlimits {
inline constexpr qsizetype kLength = 4096;          ///< characters
inline constexpr qsizetype kExpressionLength = 512; ///< characters of a regular expression
inline constexpr int kDepth = 64;                   ///< brackets inside one another
inline constexpr int kTerms = 256;                  ///< terms, each value of a list counts
// Of a regular expression; a search that goes beyond is given up and finds nothing.
inline constexpr int kExpressionSteps = 20'000;  ///< of PCRE, where a match may begin
inline constexpr int kQuickSteps = 100;          ///< a start that takes more is a costly one
inline constexpr int kCostlyStarts = 100;        ///< in one text
inline constexpr qint64 kPassTime = 200'000'000; ///< nanoseconds of one pass over records, beyond these:
inline constexpr qint64 kSearchTime = 5'000;     ///< nanoseconds a search ...
inline constexpr qint64 kCharacterTime = 20;     ///< ... and a character
} // namespace filterlimits

enum class FilterProblem : quint8 {
    TooLong,
    TooDeep,
    TooManyTerms,
    OpenQuote,
    OpenBracket,
    StrayBracket,
    EmptyBrackets,
    MissingLeft,
    MissingRight,
    MissingValue,
    UnknownKey,
    SimilarKey,
    UnknownCode,
    KeyElsewhere,
    WordsOnly,
    BadComparison,
    OneValue,
    BadNumber,
    BadDuration,
    BadSize,
    BadConnection,
    BadWord,
    BadExpression,
    LongExpression,
};

/// What is wrong with a text that should be a filter, and where. Thread: any (a value).
struct FilterError {
    FilterProblem problem = FilterProblem::UnknownKey;
    qsizetype position = 0; ///< in characters
    qsizetype length = 0;
    QStringList arguments = {};             ///< what the sentence names
    FilterTable table = FilterTable::Other; ///< KeyElsewhere: the table that lacks it ...
    quint8 tables = 0;                      ///< ... and those that have it

    /// Looks up the translation of a text of the context "Filter".
    using Translate = QString (*)(const char *source);

    /// A sentence that says what is wrong and what to write instead; in English when nobody translates.
    [[nodiscard]] QString message(Translate translate = nullptr) const;
};

} // namespace eyewall::capture
