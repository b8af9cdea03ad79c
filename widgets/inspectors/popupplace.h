// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace eyewall::inspectors {

/// Shows a popup below what opened it, at its trailing edge; above it where the window or the screen ends. In
/// what has room for it, as a page or a window, it stands in the middle. Thread: GUI.
void popUpAt(QWidget &popup, const QWidget &anchor);

} // namespace eyewall::inspectors
