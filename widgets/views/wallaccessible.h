// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace eyewall::views {

/// Makes the Wall readable to assistive technology: a list whose items are the tiles, each named by its
/// connection in words. Calling it again does nothing. Thread: GUI.
void installWallAccessibility();

} // namespace eyewall::views
