// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

namespace eyewall {

class Context;

namespace web {

/// Builds the page of an error: HTML, JSON or plain text, as the request's Accept field prefers.
void writeErrorPage(Context &context, int status, const QString &detail);

} // namespace web
} // namespace eyewall
