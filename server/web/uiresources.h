// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QVariantMap>

namespace eyewall {

class Context;
struct UiModule;

namespace web {

/// What a template says of itself by the names of UiModule's members, "css_files" and the like: files are a
/// text or a list of them. Fails for other names and values.
[[nodiscard]] core::Result<UiModule> uiResourcesOf(const QVariantMap &named);

/// What the UI modules of one page need. Thread: its connection's loop.
class UiResources final {
public:
    /// Each module once, however often it is used.
    void add(const Context &context, const UiModule &module);
    /// The page with styles before "</head>" and scripts before "</body>"; at its begin and its end when it
    /// has no such tags.
    [[nodiscard]] QByteArray insertedInto(const QByteArray &page) const;

private:
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray body() const;

    QByteArrayList m_cssFiles; // URLs
    QByteArrayList m_javascriptFiles;
    QByteArrayList m_css;
    QByteArrayList m_javascript;
    QByteArrayList m_htmlHeads;
    QByteArrayList m_htmlBodies;
};

} // namespace web
} // namespace eyewall
