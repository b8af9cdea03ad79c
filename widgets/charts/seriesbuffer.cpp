// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/seriesbuffer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace eyewall::charts {

namespace {

constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

qint64 flooredQuotient(qint64 value, int divisor)
{
    return value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor);
}

} // namespace

SeriesTier::SeriesTier(int stepSeconds, int capacity)
    : m_points(size_t(capacity), SeriesPoint{kGap, kGap})
    , m_step(stepSeconds)
{
}

void SeriesTier::append(qint64 second, double value)
{
    const qint64 step = flooredQuotient(second, m_step);
    if (m_size == 0) {
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
    SeriesPoint &newest = m_points[size_t((m_next + capacity() - 1) % capacity())];
    ++m_samples;
    newest.mean = m_samples == 1 ? value : newest.mean + (value - newest.mean) / m_samples;
    newest.max = m_samples == 1 ? value : std::max(newest.max, value);
}

void SeriesTier::clear()
{
    m_size = 0;
    m_next = 0;
    m_samples = 0;
}

void SeriesTier::push(double value)
{
    m_points[size_t(m_next)] = {value, value};
    m_next = (m_next + 1) % capacity();
    m_size = std::min(m_size + 1, capacity());
    m_samples = std::isnan(value) ? 0 : 1;
}

int SeriesTier::stepSeconds() const
{
    return m_step;
}

int SeriesTier::capacity() const
{
    return int(m_points.size());
}

int SeriesTier::size() const
{
    return m_size;
}

SeriesPoint SeriesTier::at(int age) const
{
    if (age < 0 || age >= m_size)
        return {kGap, kGap};
    return m_points[size_t((m_next - 1 - age + 2 * capacity()) % capacity())];
}

qint64 SeriesTier::newestSecond() const
{
    Q_ASSERT(m_size > 0);
    return m_newestStep * m_step;
}

SeriesBuffer::SeriesBuffer()
    : m_seconds(1, 600)
    , m_tens(10, 720)
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

const SeriesTier &SeriesBuffer::tierFor(int seconds) const
{
    for (const SeriesTier *tier : {&m_seconds, &m_tens}) {
        if (seconds <= tier->stepSeconds() * tier->capacity())
            return *tier;
    }
    return m_minutes;
}

double SeriesBuffer::latest() const
{
    return m_seconds.at(0).mean;
}

} // namespace eyewall::charts
