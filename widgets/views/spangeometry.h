// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/span.h"

#include <QRectF>

namespace eyewall::views {

/// Where the bar of a span goes in its cell: later is further to the right in every language, as in charts.
/// One that is open reaches to the end; the shortest can still be seen. `all` is what the cell stands for.
/// Thread: any.
[[nodiscard]] QRectF spanBar(const models::Span &span, const models::Span &all, const QRectF &cell);

} // namespace eyewall::views
