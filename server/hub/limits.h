// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

namespace eyewall::hub {

/// What a hub takes before it refuses or drops. Thread: any (a value).
struct Limits {
    int topics = 100'000;      ///< with at least one member; beyond: subscribe() fails
    int topicLength = 256;     ///< bytes of a name; beyond: subscribe() fails
    int subscriptions = 1'000; ///< topics of one subscriber; beyond: subscribe() fails
    int waiting = 16'384;      ///< publications waiting for one worker; beyond: dropped there
    qint64 waitingBytes =
        64 * 1024 * 1024; ///< payloads and frames waiting for one worker; beyond: dropped there
};

} // namespace eyewall::hub
