// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <functional>

namespace eyewall {

class Context;

/// A piece of pages with what it needs of style and script: "{% module Entry(entry) %}". What several uses on
/// one page need is there once, in the order of the first use: style at the end of the head, scripts at the
/// end of the body. Made before the server listens. Thread: any after that.
struct UiModule {
    /// HTML, which is not escaped again; Context::renderText() makes it of a template.
    std::function<QByteArray(Context &context, const QVariantList &arguments)> render = {};
    QStringList cssFiles = {};        ///< for static_url(), or URLs that begin with "/" or a scheme
    QStringList javascriptFiles = {}; ///< the same
    QByteArray embeddedCss = {};
    QByteArray embeddedJavascript = {};
    QByteArray htmlHead = {}; ///< HTML at the end of the head
    QByteArray htmlBody = {}; ///< HTML at the end of the body
};

/// A function that pages may call.
using UiMethod = std::function<QVariant(Context &context, const QVariantList &arguments)>;

} // namespace eyewall
