// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>

namespace eyewall {

class Context;
struct StaticOptions;

namespace http {
struct Request;
}

namespace web {

/// Whether a file of this name, decoded and relative to its folder, may be looked for: no "..", ".", empty
/// segment, NUL, "\", no absolute name, no hidden one unless the options allow it, and none that Windows
/// takes for a device ("con", "nul.txt", "com1"), where opening one may never end.
[[nodiscard]] bool isServedName(const QByteArray &name, const StaticOptions &options);

/// The path that was asked for with a slash behind and its query.
[[nodiscard]] QByteArray withSlash(const http::Request &request);
/// Of a URL made by version(); empty for any other.
[[nodiscard]] QByteArray versionAskedFor(const http::Request &request);
/// The content of such a URL never changes (RFC 8246): it may be kept for a year.
void keepIf(bool isVersion, Context &context);
/// What the options add to an answer.
void setFields(Context &context, const QByteArray &name, const StaticOptions &options);

} // namespace web
} // namespace eyewall
