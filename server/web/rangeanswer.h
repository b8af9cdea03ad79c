// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

namespace eyewall {

class Context;

namespace web {

/// Reduces an answer of status 200 to the ranges that a Range field asks for: 206 with one range or, for
/// several, multipart/byteranges; 416; or unchanged. Files are sent from the disk, one range after the other.
/// Thread: the request's loop.
void answerRange(Context &context, QByteArrayView range);

} // namespace web
} // namespace eyewall
