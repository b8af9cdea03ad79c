// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

namespace eyewall::support {

/// How the User-Agent of every client of the sample traffic begins, in requests and in handshakes.
inline constexpr QByteArrayView kSampleAgent("Eyewall-Sample/1");

/// Whether a client that calls itself so belongs to the sample traffic. Thread: any.
inline bool isSample(QByteArrayView userAgent)
{
    return userAgent.startsWith(kSampleAgent);
}

} // namespace eyewall::support
