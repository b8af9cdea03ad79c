// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/template/templatefunction.h"
#include "server/template/templateoptions.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <memory>

namespace eyewall {

namespace templates {
struct Program;
}

/// A compiled page: text with "{{ expression }}", "{% directive %}" and "{# comment #}". Expressions name
/// values and call registered functions; they run no code. Made by a TemplateLoader, or from a text that
/// extends and includes nothing. Thread: any, renders on several at once.
class Template final {
public:
    /// An error reads "missing {% end %} block for if at page.html:12".
    [[nodiscard]] static core::Result<std::shared_ptr<const Template>>
    compile(const QByteArray &text, const QString &name = QStringLiteral("<string>"),
            const TemplateOptions &options = {});

    /// UTF-8. An error reads "page.html:12 (via base.html:3): the name \"user\" is not known". Values may
    /// hold maps, lists, texts, numbers, JSON and gadgets, to any depth; they are read in place.
    [[nodiscard]] core::Result<QByteArray> render(const QVariantMap &values = {},
                                                  const TemplateScope &scope = {}) const;
    [[nodiscard]] core::Result<QByteArray> render(const QJsonObject &values,
                                                  const TemplateScope &scope = {}) const;

    [[nodiscard]] QString name() const;

private:
    friend class TemplateLoader;

    Template(std::shared_ptr<const templates::Program> program,
             std::shared_ptr<const TemplateFunctions> functions);
    [[nodiscard]] static std::shared_ptr<const Template>
    make(std::shared_ptr<const templates::Program> program,
         std::shared_ptr<const TemplateFunctions> functions);

    std::shared_ptr<const templates::Program> m_program;
    std::shared_ptr<const TemplateFunctions> m_functions;
};

} // namespace eyewall
