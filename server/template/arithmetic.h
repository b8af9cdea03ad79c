// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/template/expression.h"

#include <QtCore/QVariant>

namespace eyewall::templates {

/// "+" to "%" as in Python: "+" also joins texts and lists, "/" is exact, "//" and "%" round down. An integer
/// that does not fit becomes a floating point number. `maxBytes`: of a text that is made. Thread: any.
[[nodiscard]] core::Result<QVariant> calculate(Expression::Kind kind, const QVariant &left,
                                               const QVariant &right, qsizetype maxBytes);
[[nodiscard]] core::Result<QVariant> negative(const QVariant &value);

} // namespace eyewall::templates
