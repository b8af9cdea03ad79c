// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/template/template.h"

#include <QtCore/QStringList>

#include <mutex>

namespace eyewall {

namespace templates {
class Source;
}

/// Compiles the templates of a folder when they are first asked for and keeps them. Names are paths with "/"
/// below the folder; a name that leads out of it, also through a symbolic link, is not found. In an "extends"
/// or "include" a name is relative to the file that says it, unless it begins with "/". Functions are added
/// before the first rendering. Thread: any, once the functions are added.
class TemplateLoader final {
public:
    explicit TemplateLoader(const QString &folder, const TemplateOptions &options = {});
    /// Templates from memory: name to text.
    explicit TemplateLoader(const QHash<QString, QByteArray> &texts, const TemplateOptions &options = {});
    TemplateLoader(const TemplateLoader &) = delete;
    TemplateLoader &operator=(const TemplateLoader &) = delete;
    ~TemplateLoader();

    /// For calls and, with the piped value as the first argument, as a filter: "x|name(y)" is name(x, y). A
    /// name that every template has is replaced.
    TemplateLoader &addFunction(const QString &name, TemplateFunction function);
    /// For "{% module Name(..) %}" alone, whose result is not escaped.
    TemplateLoader &addModule(const QString &name, TemplateFunction function);

    /// Reads files on a miss; compileAll() before the start keeps that out of requests.
    [[nodiscard]] core::Result<std::shared_ptr<const Template>> load(const QString &name) const;
    [[nodiscard]] core::Result<QByteArray> render(const QString &name, const QVariantMap &values = {},
                                                  const TemplateScope &scope = {}) const;
    /// Compiles all templates there are, so that mistakes show at the start; the first error, if any.
    core::Result<void> compileAll() const;
    /// Forgets what is compiled; the next load() reads again.
    void reset();

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] const TemplateOptions &options() const { return m_options; }

private:
    [[nodiscard]] std::shared_ptr<const Template> cached(const QString &name) const;
    [[nodiscard]] quint64 resetsSoFar() const;

    TemplateOptions m_options;
    std::unique_ptr<const templates::Source> m_source;
    std::shared_ptr<TemplateFunctions> m_functions;
    mutable std::mutex m_mutex; ///< of m_templates and m_resets
    mutable QHash<QString, std::shared_ptr<const Template>> m_templates;
    quint64 m_resets = 0;
};

} // namespace eyewall
