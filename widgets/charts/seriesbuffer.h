// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <vector>

namespace eyewall::charts {

/// Rounded down, below zero too. The divisor is positive.
qint64 flooredQuotient(qint64 value, int divisor);

/// One step of a series. NaN where nothing was measured.
struct SeriesPoint {
    double mean;
    double max;
};

/// The newest steps of one length, in a ring of fixed capacity. Values that fall into one step are averaged
/// and their maximum is kept; the newest step is updated in place until the next begins. Thread: GUI.
class SeriesTier final {
public:
    SeriesTier(int stepSeconds, int capacity);

    /// `second` is on any clock that does not run backwards; values older than the newest step are ignored,
    /// steps without a value become gaps, and NaN only moves the time on.
    void append(qint64 second, double value);
    void clear();

    int stepSeconds() const;
    int capacity() const;
    int size() const;
    /// The step that ended `age` steps before the newest one (0 is the newest); a gap when it is not kept.
    SeriesPoint at(int age) const;
    /// The mean and the maximum of `count` steps; the first of them starts at `firstStep` times the length of
    /// a step. Gaps among them do not count; a gap when there is nothing else.
    SeriesPoint over(qint64 firstStep, int count) const;
    /// The start of the newest step, in seconds; only when size() is not 0.
    qint64 newestSecond() const;

private:
    void push(double value);

    std::vector<SeriesPoint> m_points; // room for all from the start, touched only when filled
    qint64 m_newestStep = 0;
    int m_step;
    int m_capacity;
    int m_next = 0;
    int m_samples = 0; // in the newest step
};

/// What one line of a chart draws: an hour in steps of 1 s, six hours of 10 s, a day of 60 s. At most 115 kB,
/// reached after a day. Thread: GUI.
class SeriesBuffer final {
public:
    SeriesBuffer();

    void append(qint64 second, double value);
    void clear();

    /// The finest tier that covers the last `seconds`, or the longest one.
    const SeriesTier &tierFor(qint64 seconds) const;
    /// The newest value, NaN when there is none.
    double latest() const;

private:
    SeriesTier m_seconds;
    SeriesTier m_tens;
    SeriesTier m_minutes;
};

} // namespace eyewall::charts
