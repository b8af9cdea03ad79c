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

/// What keeps the server from listening on the first of these that it cannot have; empty: nothing. On ports
/// that are its `own` now it need not try. Thread: GUI.
[[nodiscard]] QString problemWithListening(const QList<host::OptionValue> &addresses,
                                           const QList<quint16> &own);

/// What a person should know who listens on these: that others can reach it. Empty: nothing.
[[nodiscard]] QString noteOnListening(const QList<host::OptionValue> &addresses);

/// What is wrong with a certificate and its key; reads both files.
[[nodiscard]] QString problemWithCertificate(const QString &certificate, const QString &key);

/// A message of the command line as a sentence, without the place that it came from.
[[nodiscard]] QString asSentence(const QString &message, const QString &origin);

} // namespace eyewall::desktop
