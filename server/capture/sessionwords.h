// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/logbook.h"
#include "server/monitor/types.h"

#include <QtCore/QLatin1String>

#include <span>

namespace eyewall::capture {

/// What a session file calls the values of an enum, in their order. These never change; new ones come at the
/// end. Thread: any, for everything here.
using SessionWords = std::span<const QLatin1String>;

[[nodiscard]] SessionWords sessionWords(monitor::Protocol);
[[nodiscard]] SessionWords sessionWords(monitor::Direction);
[[nodiscard]] SessionWords sessionWords(monitor::MessageKind);
[[nodiscard]] SessionWords sessionWords(monitor::CloseCause);
[[nodiscard]] SessionWords sessionWords(monitor::Drop);
[[nodiscard]] SessionWords sessionWords(monitor::LogSeverity);
/// Of ConnectionClosed::closedBy.
[[nodiscard]] SessionWords sessionCloserWords();
/// Of Totals::responses.
[[nodiscard]] SessionWords sessionResponseWords();

} // namespace eyewall::capture
