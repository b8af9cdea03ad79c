// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QHash>
#include <QtCore/QVariant>

#include <functional>
#include <optional>

namespace eyewall {

/// What a template calls by name. Returns anything that a QVariant holds, or a core::Error that ends the
/// rendering; a QByteArray is UTF-8 text. What it throws leaves Template::render(). Called on the thread that
/// renders, so on several at once when it is registered with a loader. Thread: see the text.
using TemplateFunction = std::function<core::Result<QVariant>(const QVariantList &arguments)>;
using TemplateFunctions = QHash<QString, TemplateFunction>;

/// What one rendering may name beside its values: the request, the user, functions that are bound to them.
/// All of it is optional. A function is looked for in `functions`, then by `call`, then in the loader, then
/// among those that every template has. "{% module Entry(x) %}" looks for "modules.Entry" first and for
/// "Entry" then; "a.b(x)" for "a.b" first and calls "b" with the value of a in front of x then. Thread: that
/// of the rendering.
struct TemplateScope {
    TemplateFunctions functions = {};
    /// Asked once a rendering for each name that the values do not have; absent when it is not known.
    std::function<std::optional<QVariant>(const QString &name)> value = {};
    /// Asked for each call of a name that `functions` does not have; absent when it is not known.
    std::function<std::optional<core::Result<QVariant>>(const QString &name, const QVariantList &arguments)>
        call = {};
};

} // namespace eyewall
