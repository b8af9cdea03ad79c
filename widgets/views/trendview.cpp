// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/trendview.h"

#include "widgets/charts/frameclock.h"
#include "widgets/charts/linechart.h"
#include "widgets/charts/seriesbuffer.h"
#include "widgets/charts/timeview.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace eyewall::views {

namespace {

constexpr int kSeconds = 120; // that are shown at first

} // namespace

TrendView::TrendView(const QString &title, const std::vector<Line> &lines, Format format, QWidget *parent)
    : QWidget(parent)
    , m_time(std::make_unique<charts::TimeView>())
    , m_clock(std::make_unique<charts::FrameClock>())
    , m_format(std::move(format))
    , m_chart(new charts::LineChart(title, *m_time, *m_clock, this))
{
    m_time->setRange(kSeconds);
    m_chart->setFormats({}, m_format);
    for (const Line &line : lines) {
        m_buffers.push_back(std::make_unique<charts::SeriesBuffer>());
        m_chart->addSeries({line.name, m_buffers.back().get(), line.role, lines.size() == 1, true});
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chart);
}

TrendView::~TrendView() = default;

void TrendView::setAxis(const charts::AxisScaleOf &scale, double minimumTop)
{
    m_chart->setFormats(scale, m_format);
    m_chart->setMinimumTop(minimumTop);
}

void TrendView::append(qint64 second, const std::vector<double> &values)
{
    const std::size_t count = std::min(values.size(), m_buffers.size());
    for (std::size_t i = 0; i < count; ++i)
        m_buffers[i]->append(second, values[i]);
    m_time->advance(second);
    m_chart->refresh();
}

void TrendView::clear()
{
    for (const auto &buffer : m_buffers)
        buffer->clear();
    m_chart->refresh();
}

QString TrendView::summary() const
{
    return m_chart->summary();
}

} // namespace eyewall::views
