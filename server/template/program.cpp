// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/program.h"

namespace eyewall::templates {

QString Program::where(int origin, int line) const
{
    const Origin *at = &origins[static_cast<std::size_t>(origin)];
    const QString place = QStringLiteral("%1:%2").arg(at->file, QString::number(line));
    QStringList chain;
    while (at->parent >= 0) {
        const Origin &parent = origins[static_cast<std::size_t>(at->parent)];
        chain.append(QStringLiteral("%1:%2").arg(parent.file, QString::number(at->parentLine)));
        at = &parent;
    }
    return chain.isEmpty() ? place
                           : QStringLiteral("%1 (via %2)").arg(place, chain.join(QLatin1String(", ")));
}

} // namespace eyewall::templates
