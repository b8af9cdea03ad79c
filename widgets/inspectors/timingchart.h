// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/inspectors/timing.h"

#include <QWidget>

namespace eyewall::inspectors {

/// The phases of a request as bars below each other, each where it began. Its accessible description has the
/// numbers. Thread: GUI.
class TimingChart final : public QWidget {
    Q_OBJECT

public:
    explicit TimingChart(QWidget *parent = nullptr);

    void showTiming(const Timing &timing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    void paintPhase(QPainter &painter, const Phase &phase, const QRectF &row, const QColor &color) const;

    Timing m_timing;
};

/// Where the bar of a phase begins and how wide it is, as shares of the whole; a known one is never thinner
/// than can be seen. Thread: any.
struct BarSpan {
    double begin = 0;
    double width = 0;
};
BarSpan barSpan(const Phase &phase, qint64 total);

} // namespace eyewall::inspectors
