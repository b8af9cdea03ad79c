// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

#include <optional>

namespace eyewall::http {

/// An element of a list with weights, as in Accept-Encoding: "gzip;q=0.5".
struct WeightedElement {
    QByteArrayView name;       ///< without blanks and parameters
    std::optional<int> weight; ///< 0 to 1000; absent when it is malformed
};

/// Reads one element: 1000 without a weight, three decimals at most (RFC 9110 section 12.4.2). Parameters
/// other than "q" are ignored. Thread: any.
[[nodiscard]] WeightedElement parseWeighted(QByteArrayView element);

} // namespace eyewall::http
