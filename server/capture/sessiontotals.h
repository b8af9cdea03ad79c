// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"

#include <QtCore/QString>

#include <functional>

namespace eyewall::capture {

/// Shows each sum, all but the time, with the name that it has in a session file: "drops.recordRing".
/// Thread: any.
void visitTotals(monitor::Totals &totals,
                 const std::function<void(const QString &name, quint64 &value)> &visit);

} // namespace eyewall::capture
