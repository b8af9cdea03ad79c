// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/chiplabel.h"

#include "widgets/support/accessiblerole.h"
#include "widgets/support/metrics.h"
#include "widgets/support/painting.h"

#include <QPainter>

namespace eyewall::inspectors {

ChipLabel::ChipLabel(QWidget *parent)
    : QWidget(parent)
{
    support::setAccessibleRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipLabel::setChip(const QString &text, support::Role role)
{
    m_text = text;
    m_role = role;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    const QSizeF size = support::chipSize(QFontMetricsF(chipFont()), m_text);
    return {qCeil(size.width()), qCeil(size.height())};
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(chipFont());
    support::paintChip(&painter, rect(), m_text, support::colorsFor(palette()).of(m_role));
}

QFont ChipLabel::chipFont() const
{
    QFont chip = support::smallFont(font());
    chip.setWeight(QFont::DemiBold);
    return chip;
}

} // namespace eyewall::inspectors
