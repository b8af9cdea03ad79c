// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/logging.h"

#include "server/core/waiter.h"

namespace eyewall {

Q_LOGGING_CATEGORY(accessLog, "eyewall.access", QtWarningMsg)
Q_LOGGING_CATEGORY(applicationLog, "eyewall.application")
Q_LOGGING_CATEGORY(generalLog, "eyewall.general")

} // namespace eyewall

namespace eyewall::core {

void logException(const char *where, const std::exception_ptr &exception) noexcept
{
    try {
        std::rethrow_exception(exception);
    } catch (const LoopClosed &) {
        qCDebug(applicationLog, "%s ended with its loop", where);
    } catch (const std::exception &e) {
        qCCritical(applicationLog, "Exception in %s: %s", where, e.what());
    } catch (...) {
        qCCritical(applicationLog, "Exception in %s: of unknown type", where);
    }
}

} // namespace eyewall::core
