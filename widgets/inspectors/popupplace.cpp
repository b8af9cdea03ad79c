// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/popupplace.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace eyewall::inspectors {

void popUpAt(QWidget &popup, const QWidget &anchor)
{
    popup.adjustSize();
    if (anchor.isWindow()) {
        popup.move(anchor.geometry().center() - popup.rect().center());
        popup.show();
        return;
    }
    const QRect screen = anchor.screen()->availableGeometry();
    const int leading = popup.isRightToLeft() ? 0 : anchor.width() - popup.width();
    QPoint corner = anchor.mapToGlobal(QPoint(leading, anchor.height()));
    if (corner.y() + popup.height() > screen.bottom())
        corner.setY(std::max(screen.top(), anchor.mapToGlobal(QPoint(0, 0)).y() - popup.height()));
    const int last = std::max(screen.left(), screen.right() - popup.width());
    corner.setX(std::clamp(corner.x(), screen.left(), last));
    popup.move(corner);
    popup.show();
}

} // namespace eyewall::inspectors
