// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QString>
#include <QWidget>

#include <array>

namespace eyewall::charts {
class FrameClock;
}
namespace eyewall::models {
class WallModel;
}

namespace eyewall::views {

/// What the colours of the Wall mean, and how many tiles have each: a square, a word and a number a kind, and
/// the outlined square of trouble. The words are shorter where there is no room for the long ones. Thread:
/// GUI.
class WallLegend final : public QWidget {
    Q_OBJECT

public:
    /// Both live longer.
    WallLegend(const models::WallModel &model, charts::FrameClock &clock, QWidget *parent = nullptr);

    /// What is read in it, from the leading edge on.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr std::size_t kEntries = 4;
    using Texts = std::array<QString, kEntries>;

    Texts texts(bool isShort) const;
    Texts fittingTexts() const;
    void receiveChange();
    bool measure();
    void paintMark(QPainter &painter, const QRectF &square, std::size_t entry) const;
    int widthOf(const Texts &texts) const;

    const models::WallModel &m_model;
    charts::FrameClock &m_clock;
    int m_width = 0;
    int m_shortWidth = 0;
};

} // namespace eyewall::views
