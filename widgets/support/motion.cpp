// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/motion.h"

#include <QApplication>
#include <QStyle>
#include <QVariant>

namespace eyewall::support {

namespace {

const char kMotionProperty[] = "reducedMotion";

} // namespace

bool isMotionReduced()
{
    if (const QVariant wish = qApp->property(kMotionProperty); wish.isValid())
        return wish.toBool();
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) <= 0;
}

void setMotionReduced(bool isReduced)
{
    qApp->setProperty(kMotionProperty, isReduced);
}

} // namespace eyewall::support
