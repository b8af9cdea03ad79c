// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

namespace eyewall::desktop {

/// What the sample traffic has done since it was started. Thread: that of the traffic.
struct SampleCounts {
    quint64 requests = 0;  ///< answered, whatever the status
    quint64 unchanged = 0; ///< of those: 304
    quint64 refused = 0;   ///< of those: 400 and up
    quint64 failures = 0;  ///< requests without an answer
    quint64 messagesSent = 0;
    quint64 messagesReceived = 0;
    quint64 events = 0; ///< server-sent
};

} // namespace eyewall::desktop
