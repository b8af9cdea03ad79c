// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace eyewall::desktop {

/// Makes the application speak the first language of the desktop that there is a translation for, else
/// English. Before the first text is shown. Thread: GUI.
void installTranslations();

} // namespace eyewall::desktop
