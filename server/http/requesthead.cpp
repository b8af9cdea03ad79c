// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/requesthead.h"

#include "server/http/headersaccess.h"

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
    isForHttps = false;
    isUpgrade = false;
    expectsContinue = false;
    framing = {};
    headers.clear();
    bytes = {};
}

void RequestHead::rebase(QByteArrayView copy)
{
    // A path that the target did not spell out is a literal and stays where it is; so does what is not there.
    const auto rebaseView = [this, copy](QByteArrayView &view) {
        const quintptr offset = quintptr(view.data()) - quintptr(bytes.data());
        if (offset <= quintptr(bytes.size()))
            view = {copy.data() + offset, view.size()};
    };
    for (QByteArrayView *view : {&methodText, &target, &path, &query, &host})
        rebaseView(*view);
    HeadersAccess::rebase(headers, copy.data());
    bytes = copy;
}

} // namespace eyewall::http
