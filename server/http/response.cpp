// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/response.h"

namespace eyewall::http {

namespace {

void empty(QByteArray &bytes)
{
    // resize() keeps the capacity, but would allocate to detach from somebody else's bytes.
    if (bytes.isDetached())
        bytes.resize(0);
    else
        bytes = QByteArray();
}

} // namespace

void Response::clear()
{
    status = 200;
    empty(contentType);
    headers.clear();
    empty(body);
    contentLength.reset();
    if (!reason.isEmpty())
        reason.clear();
}

} // namespace eyewall::http
