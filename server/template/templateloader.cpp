// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/templateloader.h"

#include "server/template/linker.h"
#include "server/template/program.h"
#include "server/template/source.h"

#include <algorithm>
#include <utility>

namespace eyewall {

using templates::Dependency;
using templates::Source;

TemplateLoader::TemplateLoader(const QString &folder, const TemplateOptions &options)
    : m_options(options)
    , m_source(std::make_unique<Source>(folder))
    , m_functions(std::make_shared<TemplateFunctions>())
{
}

TemplateLoader::TemplateLoader(const QHash<QString, QByteArray> &texts, const TemplateOptions &options)
    : m_options(options)
    , m_source(std::make_unique<Source>(texts))
    , m_functions(std::make_shared<TemplateFunctions>())
{
}

TemplateLoader::~TemplateLoader() = default;

TemplateLoader &TemplateLoader::addFunction(const QString &name, TemplateFunction function)
{
    Q_ASSERT(!name.isEmpty() && function);
    m_functions->insert(name, std::move(function));
    return *this;
}

TemplateLoader &TemplateLoader::addModule(const QString &name, TemplateFunction function)
{
    return addFunction(QLatin1String("modules.") + name, std::move(function));
}

core::Result<std::shared_ptr<const Template>> TemplateLoader::load(const QString &name) const
{
    const auto path = Source::resolved(name);
    if (!path)
        return core::Error{QStringLiteral("there is no template \"%1\"").arg(name),
                           std::make_error_code(std::errc::no_such_file_or_directory)};
    if (auto known = cached(*path))
        return known;
    const quint64 resets = resetsSoFar();
    auto program = templates::Linker(*m_source, m_options).link(*path);
    if (!program)
        return program.error();
    auto made = Template::make(std::move(*program), m_functions);
    // What was read before a reset on another thread may be out of date.
    const std::lock_guard lock(m_mutex);
    if (resets == m_resets)
        m_templates.insert(*path, made);
    return made;
}

core::Result<QByteArray> TemplateLoader::render(const QString &name, const QVariantMap &values,
                                                const TemplateScope &scope) const
{
    const auto found = load(name);
    if (!found)
        return found.error();
    return (*found)->render(values, scope);
}

core::Result<void> TemplateLoader::compileAll() const
{
    for (const QString &name : names()) {
        if (const auto result = load(name); !result)
            return result.error();
    }
    return {};
}

void TemplateLoader::reset()
{
    const std::lock_guard lock(m_mutex);
    m_templates.clear();
    ++m_resets;
}

quint64 TemplateLoader::resetsSoFar() const
{
    const std::lock_guard lock(m_mutex);
    return m_resets;
}

QStringList TemplateLoader::names() const
{
    return m_source->names();
}

/// Null when it is not there or, in development, no longer what is on disk.
std::shared_ptr<const Template> TemplateLoader::cached(const QString &name) const
{
    std::shared_ptr<const Template> known;
    {
        const std::lock_guard lock(m_mutex);
        known = m_templates.value(name);
    }
    if (!known || !m_options.reload)
        return known;
    const std::vector<Dependency> &files = known->m_program->dependencies;
    const bool isCurrent = std::all_of(files.begin(), files.end(), [this](const Dependency &file) {
        return m_source->stamp(file.name) == file.stamp;
    });
    return isCurrent ? known : nullptr;
}

} // namespace eyewall
