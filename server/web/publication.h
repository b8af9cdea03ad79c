// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/subscriber.h"

#include <QtCore/QByteArrayView>

namespace eyewall::web {

/// A message for all members of a topic, as a WebSocket frame that is encoded once for all of them. Text is
/// UTF-8, which is not checked here. Thread: any.
[[nodiscard]] hub::Publication makePublication(const QByteArray &topic, QByteArrayView payload, bool isText);

} // namespace eyewall::web
