// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace eyewall::inspectors {

/// Shows a popup below what opened it, at its trailing edge; above it where the screen ends. That of a window
/// stands in its middle. Thread: GUI.
void popUpAt(QWidget &popup, const QWidget &anchor);

} // namespace eyewall::inspectors
