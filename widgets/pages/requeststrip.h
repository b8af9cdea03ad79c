// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/charts/timeview.h"

#include <QWidget>

#include <deque>
#include <optional>

class QPushButton;

namespace eyewall::charts {
class RateStrip;
}
namespace eyewall::models {
struct PulseFigures;
}
namespace eyewall::support {
class ElidedLabel;
}

namespace eyewall::pages {

/// The card above the requests: how many came a second, and the time that a person chooses in it, with a chip
/// that takes the choice away. Thread: GUI.
class RequestStrip final : public QWidget {
    Q_OBJECT

public:
    explicit RequestStrip(QWidget *parent = nullptr);

    void append(const models::PulseFigures &figures);
    /// What is appended in a pause is shown behind it.
    void setPaused(bool isPaused);
    void clearSpan();
    const std::optional<charts::TimeSpan> &span() const;

    charts::RateStrip &strip() const { return *m_strip; }
    QPushButton &chip() const { return *m_chip; }
    /// What stands at the trailing end of the title line.
    QString note() const;

Q_SIGNALS:
    /// Another span of time, or all of it.
    void spanChanged();

private:
    struct Rate {
        qint64 firstSecond = 0;
        qint64 lastSecond = 0;
        double perSecond = 0;
    };

    void setUpLayout();
    void showSpan();
    void showNote();

    support::ElidedLabel *m_title;
    QPushButton *m_chip;
    support::ElidedLabel *m_note;
    charts::RateStrip *m_strip;
    std::deque<Rate> m_held; ///< as much as the strip shows
    bool m_isPaused = false;
};

} // namespace eyewall::pages
