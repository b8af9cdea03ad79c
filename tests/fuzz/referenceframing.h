// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/responseframing.h"

#include <QtCore/QByteArrayView>

#include <optional>

namespace eyewall::fuzz {

/// The framing of an answer read slowly from its head, which is known to be well formed, line by line as RFC
/// 9112 sections 6.1, 6.3 and 9.3 put it. Absent: it has to be refused.
[[nodiscard]] std::optional<http::ResponseFraming> readAnswerFraming(QByteArrayView head, bool isToHead);

} // namespace eyewall::fuzz
