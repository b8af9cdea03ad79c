// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/charts/linechart.h"

namespace eyewall::charts {

/// The steps that a chart shows of its buffers, counted back from the newest of all of them. Thread: GUI.
struct LineChart::Window {
    qint64 newestStep = 0;
    int stepSeconds = 1;
    int steps = 2;
    bool hasData = false;
};

} // namespace eyewall::charts
