// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/hairline.h"

#include "widgets/support/colors.h"

#include <QPainter>

namespace eyewall::inspectors {

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), support::colorsFor(palette()).hairline);
}

} // namespace eyewall::inspectors
