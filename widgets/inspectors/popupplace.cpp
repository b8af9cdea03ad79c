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
    const QRect screen = anchor.screen()->availableGeometry();
    if (anchor.height() >= popup.height()) {
        const QPoint corner = anchor.mapToGlobal(anchor.rect().center()) - popup.rect().center();
        popup.move(
            std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - popup.width())),
            std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - popup.height())));
        popup.show();
        return;
    }
    const int leading = popup.isRightToLeft() ? 0 : anchor.width() - popup.width();
    QPoint corner = anchor.mapToGlobal(QPoint(leading, anchor.height()));
    const int last = std::min(screen.bottom(), anchor.window()->geometry().bottom());
    if (corner.y() + popup.height() > last)
        corner.setY(std::max(screen.top(), anchor.mapToGlobal(QPoint(0, 0)).y() - popup.height()));
    corner.setX(
        std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - popup.width())));
    popup.move(corner);
    popup.show();
}

} // namespace eyewall::inspectors
