// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/navigationrail.h"

#include "widgets/support/accessiblerole.h"
#include "widgets/support/colors.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"
#include "widgets/support/painting.h"

#include <QAction>
#include <QButtonGroup>
#include <QFocusEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace eyewall::pages {

namespace {

constexpr int kNameCharacters = 17; // with the count
constexpr double kWidestCount = 8888;
constexpr double kWidestPrefixed = 88'800;

} // namespace

RailButton::RailButton(support::Symbol symbol, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(name);
    setIcon(support::icon(symbol));
    setAccessibleName(name);
    setToolTip(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void RailButton::setCount(const QString &count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleDescription(count);
    update();
}

void RailButton::setFolded(bool folded)
{
    m_isFolded = folded;
    updateGeometry();
    update();
}

/// Only somebody who moves with the keys needs the ring.
void RailButton::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

QString RailButton::shownName() const
{
    const support::Metrics metrics = support::Metrics::of(this);
    const qreal count = support::tabularWidth(QFontMetricsF(support::smallFont(font())), m_count);
    const int around = metrics.iconSize + metrics.unit * 17 / 2; // what is beside name and count
    return fontMetrics().elidedText(text(), Qt::ElideRight, int(width() - around - count));
}

QSize RailButton::sizeHint() const
{
    const support::Metrics metrics = support::Metrics::of(this);
    const int height = metrics.rowHeight + metrics.unit * 2;
    if (m_isFolded)
        return {metrics.iconSize + metrics.unit * 5, height};
    const QFontMetricsF small(support::smallFont(font()));
    const qreal count = std::max(support::tabularWidth(small, support::formatCompact(kWidestCount)),
                                 support::tabularWidth(small, support::formatCompact(kWidestPrefixed)));
    const int name = fontMetrics().horizontalAdvance(text()) + int(std::ceil(count)) + metrics.unit * 4;
    const int usual = fontMetrics().averageCharWidth() * kNameCharacters;
    return {metrics.iconSize + metrics.unit * 5 + std::max(usual, name), height};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const support::Metrics metrics = support::Metrics::of(this);
    const support::Colors &colors = support::colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_showsFocus && hasFocus() ? QPen(colors.accent) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? colors.selection : underMouse() ? colors.raised : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics.radius * 0.75,
                            metrics.radius * 0.75);

    const int left = m_isFolded ? (width() - metrics.iconSize) / 2 : metrics.unit * 3;
    const QRect leading(left, (height() - metrics.iconSize) / 2, metrics.iconSize, metrics.iconSize);
    const QRect iconRect = QStyle::visualRect(layoutDirection(), rect(), leading);
    icon().paint(&painter, iconRect, Qt::AlignCenter, QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
    if (m_isFolded)
        return;
    const QRect behind = rect().adjusted(leading.right() + metrics.unit * 5 / 2, 0, -metrics.unit * 2, 0);
    const QRectF rest = QStyle::visualRect(layoutDirection(), rect(), behind);
    const QFont small = support::smallFont(font());
    const qreal countWidth = support::tabularWidth(QFontMetricsF(small), m_count);
    painter.setPen(isChecked() ? colors.text : colors.dimText);
    const QString name = shownName();
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, name); // at the right in a mirrored window
    painter.setPen(colors.dimText);
    painter.setFont(small);
    const QFontMetricsF smallMetrics(small);
    const qreal baseline = rest.center().y() + (smallMetrics.ascent() - smallMetrics.descent()) / 2;
    support::paintTabular(&painter, {isRightToLeft() ? rest.left() : rest.right() - countWidth, baseline},
                          m_count);
}

NavigationRail::NavigationRail(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    const int margin = support::Metrics::of(this).unit * 2;
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_layout->setContentsMargins(margin, margin, margin + 1, margin);
    m_layout->setSpacing(margin / 4);
    m_layout->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &NavigationRail::entryChosen);
}

void NavigationRail::addEntry(support::Symbol symbol, const QString &name)
{
    auto *button = new RailButton(symbol, name, this);
    const int entry = int(m_buttons.size());
    m_buttons.append(button);
    m_group->addButton(button, entry);
    support::makeChoice(button);
    m_layout->insertWidget(entry, button);
}

void NavigationRail::setFootAction(support::Symbol symbol, QAction *action)
{
    QString name = action->iconText();
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QChar(0x2026)))
        name.chop(1);
    m_foot = new RailButton(symbol, name, this);
    m_foot->setCheckable(false);
    m_foot->setFolded(m_isFolded);
    m_layout->addWidget(m_foot);
    connect(m_foot, &RailButton::clicked, action, &QAction::trigger);
}

void NavigationRail::setCurrent(int entry)
{
    m_buttons[entry]->setChecked(true);
}

void NavigationRail::setCount(int entry, const QString &count)
{
    m_buttons[entry]->setCount(count);
}

void NavigationRail::setFolded(bool folded)
{
    if (m_isFolded == folded)
        return;
    m_isFolded = folded;
    for (RailButton *button : std::as_const(m_buttons))
        button->setFolded(folded);
    if (m_foot)
        m_foot->setFolded(folded);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const support::Colors &colors = support::colorsFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), colors.hairline);
}

} // namespace eyewall::pages
