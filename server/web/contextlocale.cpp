// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// The language of an answer.
#include "server/locale/acceptlanguage.h"
#include "server/web/answercoding.h"
#include "server/web/contextaccess.h"
#include "server/web/requesthandler.h"
#include "server/web/requeststate.h"

namespace eyewall {
namespace {

QString chosenByUser(Context &context)
{
    if (web::ContextAccess::handler(context))
        return web::ContextAccess::handler(context)->userLocale();
    const auto &ask = context.settings().userLocale;
    return ask ? ask(context) : QString();
}

Locale found(Context &context)
{
    const auto &locales = context.settings().locales;
    if (!locales)
        return {};
    const QString chosen = chosenByUser(context);
    if (!chosen.isEmpty() && locales->supports(chosen))
        return locales->get(chosen);
    web::addVary(context, "Accept-Language");
    const QByteArray field = context.request().head.headers.combined("Accept-Language");
    return locales->closest(QStringList{chosen} + acceptedLanguages(field));
}

} // namespace

const Locale &Context::locale()
{
    if (!state().locale)
        setLocale(found(*this));
    return *state().locale;
}

void Context::setLocale(Locale locale)
{
    state().locale = std::move(locale);
}

} // namespace eyewall
