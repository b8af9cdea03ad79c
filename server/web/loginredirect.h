// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"

#include <QtCore/QByteArray>

namespace eyewall {

class Context;
class Next;

/// Whether a browser that is sent to `url` stays on this server: an absolute path, but none that browsers
/// read as another host ("//evil.example", "/\evil.example", a tab in between). Thread: any.
[[nodiscard]] bool isLocalUrl(QByteArrayView url);

/// A middleware that asks who it is, so that plain handlers and pages behind it know: app.use(askUser()).
/// Thread: any.
class AskUser final {
public:
    Task<> operator()(Context &context, Next next) const;
};
[[nodiscard]] inline AskUser askUser()
{
    return {};
}

/// A middleware for what only known users may see: app.use("/account", requireLogin()). Others are sent to
/// ApplicationSettings::loginUrl, or answered 403, as Context::requireUser() does. It runs before a class
/// handler is made: one with a getCurrentUser() of its own calls Context::requireUser() in prepare(). Thread:
/// any.
class RequireLogin final {
public:
    Task<> operator()(Context &context, Next next) const;
};
[[nodiscard]] inline RequireLogin requireLogin()
{
    return {};
}

} // namespace eyewall
