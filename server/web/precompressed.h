// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/fileanswer.h"

#include <functional>

namespace eyewall {

class Context;

namespace web {

/// Answers with a file or, when the client accepts that coding (RFC 9110 section 12.5.3), with one that has
/// ".br" or ".gz" behind its name: a coded form with an ETag of its own. One that is older than the file is
/// not used, nor is any for ranges. `open` gives the file of a name.
void answerPrecompressed(Context &context, FileFacts file, const QByteArray &name,
                         const std::function<FileFacts(const QByteArray &)> &open);

} // namespace web
} // namespace eyewall
