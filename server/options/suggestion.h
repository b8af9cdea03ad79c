// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QStringList>

namespace eyewall::options {

/// The name that was probably meant: the one with the fewest characters to add, leave out, replace or swap,
/// at most a third of them; empty when none is near. Thread: any.
[[nodiscard]] QString nearest(const QString &name, const QStringList &names);

} // namespace eyewall::options
