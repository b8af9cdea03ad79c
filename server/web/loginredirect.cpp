// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/loginredirect.h"

#include "server/web/context.h"
#include "server/web/middleware.h"

#include <algorithm>

namespace eyewall {

// Browsers read "\" as "/" and leave tabs and line ends out before they look.
bool isLocalUrl(QByteArrayView url)
{
    const auto isOdd = [](char c) { return uchar(c) <= 0x20 || c == '\\' || c == 0x7f; };
    return url.startsWith('/') && !url.startsWith("//") && std::none_of(url.begin(), url.end(), isOdd);
}

Task<> AskUser::operator()(Context &context, Next next) const
{
    (void)co_await context.currentUser();
    co_await next();
}

Task<> RequireLogin::operator()(Context &context, Next next) const
{
    (void)co_await context.requireUser();
    co_await next();
}

} // namespace eyewall
