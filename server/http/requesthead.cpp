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

namespace {

// A path that the target did not spell out is a literal and stays where it is; so does what is not there.
QByteArrayView rebased(QByteArrayView view, QByteArrayView bytes, QByteArrayView copy)
{
    const quintptr offset = quintptr(view.data()) - quintptr(bytes.data());
    return {offset <= quintptr(bytes.size()) ? copy.data() + offset : view.data(), view.size()};
}

} // namespace

void RequestHead::rebase(QByteArrayView copy)
{
    for (QByteArrayView *view : {&methodText, &target, &path, &query, &host})
        *view = rebased(*view, bytes, copy);
    HeadersAccess::rebase(headers, copy.data());
    bytes = copy;
}

} // namespace eyewall::http
