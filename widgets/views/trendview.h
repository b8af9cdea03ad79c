// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/charts/axisscale.h"
#include "widgets/support/colors.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace eyewall::charts {
class FrameClock;
class LineChart;
class SeriesBuffer;
class TimeView;
} // namespace eyewall::charts

namespace eyewall::views {

/// A chart of how a few values went while a person looked. It keeps what it is told. Thread: GUI.
class TrendView final : public QWidget {
    Q_OBJECT

public:
    struct Line {
        QString name;
        support::Role role;
    };
    using Format = std::function<QString(double)>;

    /// `format` writes a value.
    TrendView(const QString &title, const std::vector<Line> &lines, Format format, QWidget *parent = nullptr);
    ~TrendView() override;

    /// What the value axis is written in, below which it never ends.
    void setAxis(const charts::AxisScaleOf &scale, double minimumTop);
    /// One value a line; NaN where it is not known. `second` is that of append() in charts::SeriesBuffer.
    void append(qint64 second, const std::vector<double> &values);
    void clear();

    /// The newest values in words.
    QString summary() const;

private:
    std::vector<std::unique_ptr<charts::SeriesBuffer>> m_buffers;
    std::unique_ptr<charts::TimeView> m_time;
    std::unique_ptr<charts::FrameClock> m_clock;
    Format m_format;
    charts::LineChart *m_chart;
};

} // namespace eyewall::views
