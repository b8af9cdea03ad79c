// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/charts/seriesbuffer.h"

#include <array>

namespace eyewall::models {
struct PulseFigures;
}

namespace eyewall::pages {

/// The history behind tiles and charts: a day of each figure, at most 2.2 MB in all. Thread: GUI.
struct DashboardSeries {
    /// Classes of responses as they are drawn, as indexes of monitor::Totals::responses: 0 was cut before a
    /// status.
    static constexpr std::array kClasses{2, 3, 4, 5, 0};

    charts::SeriesBuffer connections; ///< open, of every kind
    charts::SeriesBuffer httpConnections;
    charts::SeriesBuffer webSockets;
    charts::SeriesBuffer eventStreams;
    charts::SeriesBuffer requests; ///< these and the following a second
    charts::SeriesBuffer messages;
    charts::SeriesBuffer bytes;
    charts::SeriesBuffer bytesIn;
    charts::SeriesBuffer bytesOut;
    std::array<charts::SeriesBuffer, kClasses.size()> responses; ///< as kClasses
    charts::SeriesBuffer p50;                                    ///< of HTTP requests, milliseconds
    charts::SeriesBuffer p90;
    charts::SeriesBuffer p99;
    charts::SeriesBuffer errors; ///< ratio of the last minute
    charts::SeriesBuffer queued; ///< bytes that wait to be written

    void append(const models::PulseFigures &figures);

private:
    void appendAt(qint64 second, const models::PulseFigures &figures);
};

} // namespace eyewall::pages
