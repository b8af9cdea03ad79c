// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/walllegend.h"

#include "widgets/charts/frameclock.h"
#include "widgets/models/wallmodel.h"
#include "widgets/support/accessiblerole.h"
#include "widgets/support/colors.h"
#include "widgets/support/formatting.h"
#include "widgets/support/painting.h"

#include <QEvent>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace eyewall::views {

using monitor::Protocol;
using support::Role;

namespace {

// In shares of the line's height.
constexpr double kMark = 0.55;
constexpr double kMarkAndSpace = kMark * 1.5;
constexpr double kSpace = 0.75;
constexpr std::size_t kTrouble = 3;

} // namespace

WallLegend::WallLegend(const models::WallModel &model, charts::FrameClock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    support::setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(tr("Connections by kind"));
    connect(&model, &models::WallModel::changed, this, &WallLegend::receiveChange);
    measure();
}

QString WallLegend::text() const
{
    const Texts all = fittingTexts();
    return QStringList(all.begin(), all.end()).join(QLatin1Char(' '));
}

WallLegend::Texts WallLegend::texts(bool isShort) const
{
    const models::WallCounts &counts = m_model.counts();
    const QString webSockets = support::formatCount(counts.of(Protocol::WebSocket));
    return {tr("HTTP %1").arg(support::formatCount(counts.of(Protocol::Http))),
            isShort ? tr("WS %1", "short for WebSocket").arg(webSockets) : tr("WebSocket %1").arg(webSockets),
            tr("SSE %1").arg(support::formatCount(counts.of(Protocol::EventStream))),
            tr("trouble %1").arg(support::formatCount(counts.trouble))};
}

WallLegend::Texts WallLegend::fittingTexts() const
{
    return texts(width() < m_width);
}

int WallLegend::widthOf(const Texts &texts) const
{
    const QFontMetricsF metrics(font());
    qreal width = (kEntries * kMarkAndSpace + (kEntries - 1) * kSpace) * metrics.height();
    for (const QString &text : texts)
        width += support::tabularWidth(metrics, text);
    return int(std::ceil(width));
}

QSize WallLegend::sizeHint() const
{
    return {m_width, fontMetrics().height()};
}

QSize WallLegend::minimumSizeHint() const
{
    return {m_shortWidth, fontMetrics().height()};
}

void WallLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        receiveChange();
    QWidget::changeEvent(event);
}

/// The width changes with the number of digits only, so that the title beside it stands still.
void WallLegend::receiveChange()
{
    if (measure())
        updateGeometry();
    m_clock.requestFrame(this);
}

/// True when there is a new width.
bool WallLegend::measure()
{
    const int before = std::exchange(m_width, widthOf(texts(false)));
    const int shortBefore = std::exchange(m_shortWidth, widthOf(texts(true)));
    return m_width != before || m_shortWidth != shortBefore;
}

void WallLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font());
    const int mark = qRound(metrics.height() * kMark);
    const Texts all = fittingTexts();
    qreal x = 0;
    for (std::size_t entry = 0; entry < kEntries; ++entry) {
        const auto visual = [this](const QRectF &logical) {
            const bool isMirrored = layoutDirection() == Qt::RightToLeft;
            return isMirrored
                       ? QRectF(width() - logical.right(), logical.y(), logical.width(), logical.height())
                       : logical;
        };
        paintMark(painter, visual(QRect(qRound(x), (height() - mark) / 2, mark, mark)), entry);
        x += metrics.height() * kMarkAndSpace;
        const qreal room = support::tabularWidth(metrics, all[entry]);
        painter.setPen(support::colorsFor(palette()).dimText);
        painter.drawText(visual({x, 0, room, qreal(height())}),
                         int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextDontClip, all[entry]);
        x += room + metrics.height() * kSpace;
    }
}

void WallLegend::paintMark(QPainter &painter, const QRectF &square, std::size_t entry) const
{
    static constexpr std::array<Role, kEntries> kRoles{Role::Http, Role::WebSocket, Role::EventStream,
                                                       Role::Error};
    const QColor color = support::colorsFor(palette()).of(kRoles[entry]);
    const qreal radius = square.width() / 4;
    if (entry != kTrouble) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(square, radius, radius);
        return;
    }
    const int line = std::max(1, qRound(square.width() / 5));
    const qreal half = line / 2.0;
    painter.setPen(QPen(color, line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(square.adjusted(half, half, -half, -half), radius - half, radius - half);
}

} // namespace eyewall::views
