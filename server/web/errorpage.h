// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

namespace eyewall {

class Context;

namespace web {

/// Builds the page of an error: HTML, JSON or plain text, as the request's Accept field prefers. Keeps a
/// reason phrase that was set with this status. With ApplicationSettings::debug HTML and text also show what
/// debugDetails() tells.
void writeErrorPage(Context &context, int status, const QString &detail);

/// For who develops: the exception, the route and the head of the request, without what Cookie, Authorization
/// and the like say. Lines of plain text.
[[nodiscard]] QString debugDetails(Context &context);

} // namespace web
} // namespace eyewall
