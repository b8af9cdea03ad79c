// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace eyewall::support {

/// A path, an address or other code for a sentence: where the window goes from right to left it still goes
/// from left to right, and what stands around it keeps its place. Thread: GUI.
QString leftToRight(const QString &code);

/// Text for where everything goes from left to right, such as a chart: by itself it still goes as it reads.
QString asItReads(const QString &text);

/// Without the marks that the others add.
QString withoutDirection(QString text);

} // namespace eyewall::support
