// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace eyewall::charts {
class TimeView;
}
namespace eyewall::inspectors {
class ChoiceBar;
}
namespace eyewall::support {
class ElidedLabel;
}

namespace eyewall::pages {

/// Says what time the charts show and lets people choose it: 1 min to 24 h, and back to live from a zoom.
/// Thread: GUI.
class RangeBar final : public QWidget {
    Q_OBJECT

public:
    /// `time` lives longer.
    explicit RangeBar(charts::TimeView &time, QWidget *parent = nullptr);

    /// What the charts show, in words.
    QString text() const;
    /// True when people can choose a range of so many seconds.
    static bool offers(int seconds);

private:
    void showView();

    charts::TimeView &m_time;
    support::ElidedLabel *m_label;
    QPushButton *m_live;
    inspectors::ChoiceBar *m_ranges;
};

} // namespace eyewall::pages
