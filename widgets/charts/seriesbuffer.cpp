// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/seriesbuffer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace eyewall::charts {

namespace {

constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

} // namespace

qint64 flooredQuotient(qint64 value, int divisor)
{
    return value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor);
}

SeriesTier::SeriesTier(int stepSeconds, int capacity)
    : m_step(stepSeconds)
    , m_capacity(capacity)
{
    m_points.reserve(size_t(capacity));
}

void SeriesTier::append(qint64 second, double value)
{
    const qint64 step = flooredQuotient(second, m_step);
    if (m_points.empty()) {
        m_newestStep = step;
        return push(value);
    }
    if (step < m_newestStep)
        return;
    if (step > m_newestStep) {
        const qint64 missing = std::min<qint64>(step - m_newestStep - 1, capacity());
        for (qint64 i = 0; i < missing; ++i)
            push(kGap);
        m_newestStep = step;
        return push(value);
    }
    if (std::isnan(value))
        return;
    SeriesPoint &newest = m_points[size_t((m_next + size() - 1) % size())];
    ++m_samples;
    newest.mean = m_samples == 1 ? value : newest.mean + (value - newest.mean) / m_samples;
    newest.max = m_samples == 1 ? value : std::max(newest.max, value);
}

void SeriesTier::clear()
{
    m_points.clear();
    m_next = 0;
    m_samples = 0;
}

void SeriesTier::push(double value)
{
    if (size() < m_capacity)
        m_points.push_back({value, value});
    else
        m_points[size_t(m_next)] = {value, value};
    m_next = (m_next + 1) % m_capacity;
    m_samples = std::isnan(value) ? 0 : 1;
}

int SeriesTier::stepSeconds() const
{
    return m_step;
}

int SeriesTier::capacity() const
{
    return m_capacity;
}

int SeriesTier::size() const
{
    return int(m_points.size());
}

SeriesPoint SeriesTier::at(int age) const
{
    if (age < 0 || age >= size())
        return {kGap, kGap};
    // While it fills, the newest is the last one.
    return m_points[size_t((m_next - 1 - age + 2 * m_capacity) % m_capacity)];
}

SeriesPoint SeriesTier::over(qint64 firstStep, int count) const
{
    double sum = 0;
    double highest = kGap;
    int values = 0;
    const qint64 oldest = m_newestStep - size() + 1;
    const qint64 end = std::min(firstStep + count, m_newestStep + 1);
    for (qint64 step = std::max(firstStep, oldest); step < end; ++step) {
        const SeriesPoint point = at(int(m_newestStep - step));
        if (std::isnan(point.mean))
            continue;
        sum += point.mean;
        highest = values == 0 ? point.max : std::max(highest, point.max);
        ++values;
    }
    return values == 0 ? SeriesPoint{kGap, kGap} : SeriesPoint{sum / values, highest};
}

qint64 SeriesTier::newestSecond() const
{
    Q_ASSERT(!m_points.empty());
    return m_newestStep * m_step;
}

SeriesBuffer::SeriesBuffer()
    : m_seconds(1, 3600)
    , m_tens(10, 2160)
    , m_minutes(60, 1440)
{
}

void SeriesBuffer::append(qint64 second, double value)
{
    m_seconds.append(second, value);
    m_tens.append(second, value);
    m_minutes.append(second, value);
}

void SeriesBuffer::clear()
{
    m_seconds.clear();
    m_tens.clear();
    m_minutes.clear();
}

const SeriesTier &SeriesBuffer::tierFor(qint64 seconds) const
{
    for (const SeriesTier *tier : {&m_seconds, &m_tens}) {
        if (seconds <= qint64(tier->stepSeconds()) * tier->capacity())
            return *tier;
    }
    return m_minutes;
}

double SeriesBuffer::latest() const
{
    return m_seconds.at(0).mean;
}

} // namespace eyewall::charts
