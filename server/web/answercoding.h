// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/contentencoder.h"

#include <memory>

namespace eyewall {

class Context;

namespace web {

/// Adds a field name to Vary, unless it is there or covered by "*".
void addVary(Context &context, QByteArrayView name);

/// Decides on the content coding of an answer (RFC 9110 sections 8.4 and 12.5.3): the one that the client
/// likes best, if the application compresses, the content is of a type that gets smaller and of a size that
/// is worth it, and is neither coded already nor "no-transform". Writes Vary for all such answers;
/// Content-Encoding and the variant's ETag when it is not Identity. `takesRange`: the request is for a range,
/// which is served of the uncoded form.
[[nodiscard]] http::ContentCoding negotiateCoding(Context &context, bool takesRange);
/// The same for a stream, whose size is not known.
[[nodiscard]] http::ContentCoding negotiateStreamCoding(Context &context);

/// Codes the content of the answer; defers the context when that takes long or the content is a file.
void encodeAnswer(Context &context, http::ContentCoding coding);
/// Codes a stream piece by piece.
[[nodiscard]] std::unique_ptr<http::ContentEncoder> streamEncoder(Context &context,
                                                                  http::ContentCoding coding);

} // namespace web
} // namespace eyewall
