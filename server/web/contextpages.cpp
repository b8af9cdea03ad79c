// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// Pages of templates.
#include "server/web/context.h"
#include "server/web/pagescope.h"
#include "server/web/requeststate.h"
#include "server/web/uiresources.h"

#include <QtCore/QScopeGuard>

#include <stdexcept>

namespace eyewall {

void Context::render(const QString &name, const QVariantMap &values)
{
    data(renderText(name, values), QByteArrayLiteral("text/html; charset=UTF-8"));
}

// A module that renders a template itself adds to what the outermost page needs.
QByteArray Context::renderText(const QString &name, const QVariantMap &values)
{
    if (state().resources)
        return rendered(name, values);
    state().resources = std::make_unique<web::UiResources>();
    const auto end = qScopeGuard([this] { m_rare.state->resources.reset(); });
    const QByteArray page = rendered(name, values);
    return m_rare.state->resources->insertedInto(page);
}

QByteArray Context::rendered(const QString &name, const QVariantMap &values)
{
    if (!settings().templates)
        throw std::logic_error("ApplicationSettings::templates is needed for \"" + name.toStdString() + '"');
    auto page = settings().templates->render(name, values, web::pageScope(*this));
    if (!page)
        throw std::runtime_error(page.error().message.toStdString());
    return *std::move(page);
}

} // namespace eyewall
