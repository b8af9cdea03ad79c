// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/options.h"

class QSettings;

namespace eyewall::desktop {

/// The options of the server that were saved in a profile. Names that are no options are left out; what the
/// values are worth is for host::makeSettings() to say.
[[nodiscard]] host::OptionValues readSavedValues(const QSettings &settings);

/// Replaces all that were saved.
void saveValues(QSettings &settings, const host::OptionValues &values);

/// A value with no origin but the profile. Relative file names start from the user's home.
[[nodiscard]] host::OptionValue savedValue(const QString &text);

} // namespace eyewall::desktop
