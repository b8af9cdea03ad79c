// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/options.h"
#include "app/host/settings.h"

namespace eyewall::desktop {

/// What is wrong with the values of one option alone, as a sentence; empty: nothing. It is what the command
/// line would say.
[[nodiscard]] QString problemWith(const QString &option, const QList<host::OptionValue> &values,
                                  const host::Settings &defaults);

/// What is wrong with a certificate and its key; reads both files.
[[nodiscard]] QString problemWithCertificate(const QString &certificate, const QString &key);

/// A message of the command line as a sentence, without the place that it came from.
[[nodiscard]] QString asSentence(const QString &message, const QString &origin);

} // namespace eyewall::desktop
