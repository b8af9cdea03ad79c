// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/requesthead.h"

#include <functional>

namespace eyewall::http {

void RequestHead::clear()
{
    method = Method::Get;
    methodText = {};
    target = {};
    path = {};
    query = {};
    host = {};
    minorVersion = 1;
    isKeepAlive = true;
    isUpgrade = false;
    expectsContinue = false;
    framing = {};
    headers.clear();
    bytes = {};
}

void RequestHead::rebase(QByteArrayView copy)
{
    // A path that the target did not spell out is a literal and stays where it is.
    const auto rebaseView = [this, copy](QByteArrayView &view) {
        const std::less<const char *> before;
        if (!view.isNull() && !before(view.data(), bytes.begin()) && !before(bytes.end(), view.data()))
            view = {copy.data() + (view.data() - bytes.data()), view.size()};
    };
    for (QByteArrayView *view : {&methodText, &target, &path, &query, &host})
        rebaseView(*view);
    headers.rebase(copy.data());
    bytes = copy;
}

} // namespace eyewall::http
