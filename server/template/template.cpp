// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/template.h"

#include "server/template/linker.h"
#include "server/template/renderer.h"
#include "server/template/value.h"

#include <utility>

namespace eyewall {

namespace {

/// Of this thread: a function of a template may render a template.
class Nesting final {
public:
    Nesting() { ++s_depth; }
    ~Nesting() { --s_depth; }
    Nesting(const Nesting &) = delete;
    Nesting &operator=(const Nesting &) = delete;

    [[nodiscard]] static int depth() { return s_depth; }

private:
    static thread_local int s_depth;
};

thread_local int Nesting::s_depth = 0;

} // namespace

core::Result<std::shared_ptr<const Template>> Template::compile(const QByteArray &text, const QString &name,
                                                                const TemplateOptions &options)
{
    const templates::Source source(QHash<QString, QByteArray>{{name, text}});
    auto program = templates::Linker(source, options).link(name);
    if (!program)
        return program.error();
    return make(std::move(*program), std::make_shared<const TemplateFunctions>());
}

std::shared_ptr<const Template> Template::make(std::shared_ptr<const templates::Program> program,
                                               std::shared_ptr<const TemplateFunctions> functions)
{
    return std::shared_ptr<const Template>(new Template(std::move(program), std::move(functions)));
}

Template::Template(std::shared_ptr<const templates::Program> program,
                   std::shared_ptr<const TemplateFunctions> functions)
    : m_program(std::move(program))
    , m_functions(std::move(functions))
{
}

core::Result<QByteArray> Template::render(const QVariantMap &values, const TemplateScope &scope) const
{
    if (Nesting::depth() >= m_program->limits.depth)
        return core::Error{QStringLiteral("%1: renderings are nested too deep").arg(name())};
    const Nesting nesting;
    return templates::Renderer(*m_program, values, scope, *m_functions).run();
}

core::Result<QByteArray> Template::render(const QJsonObject &values, const TemplateScope &scope) const
{
    return render(*templates::mapOf(values), scope);
}

QString Template::name() const
{
    return m_program->name;
}

} // namespace eyewall
