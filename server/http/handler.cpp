// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/handler.h"

#include "server/core/logging.h"
#include "server/http/accessnote.h"

namespace eyewall::http {

bool Handler::logsAccess() const
{
    return accessLog().isInfoEnabled();
}

void Handler::logAccess(const AccessNote &note) const
{
    writeAccess(accessLine(note), note.status);
}

} // namespace eyewall::http
