// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/result.h"

namespace eyewall::core {

Error Error::fromErrno(int number, const QString &what)
{
    const std::error_code code(number, std::generic_category());
    return {QStringLiteral("%1: %2").arg(what, QString::fromStdString(code.message())), code};
}

} // namespace eyewall::core
