// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

#include <array>
#include <cstddef>

namespace eyewall::models {

/// A value once a second, as a ring that all rows of a table turn together. Thread: any (a value).
using TrendSamples = std::array<quint16, 32>;

/// The samples behind a cell of CellStyle::Trend, for as long as the model is not changed. Thread: GUI.
struct Trend {
    const TrendSamples *samples = nullptr;
    std::size_t begin = 0; ///< the oldest

    /// The oldest first.
    [[nodiscard]] quint16 at(std::size_t index) const
    {
        return (*samples)[(begin + index) % samples->size()];
    }
};

} // namespace eyewall::models

Q_DECLARE_METATYPE(eyewall::models::Trend)
