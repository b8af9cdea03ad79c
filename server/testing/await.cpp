// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/testing/await.h"

#include <QtCore/QtGlobal>

namespace eyewall::testing {

std::chrono::milliseconds waitLimit()
{
    bool isNumber = false;
    const int seconds = qEnvironmentVariableIntValue("EYEWALL_TEST_TIMEOUT", &isNumber);
    return std::chrono::seconds(isNumber && seconds > 0 ? seconds : 5);
}

} // namespace eyewall::testing
