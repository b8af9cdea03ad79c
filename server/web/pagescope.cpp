// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/pagescope.h"

#include "server/web/contextaccess.h"
#include "server/web/pagelocale.h"
#include "server/web/requeststate.h"
#include "server/web/uiresources.h"

#include <span>
#include <stdexcept>
#include <vector>

namespace eyewall::web {
namespace {

using Called = std::optional<core::Result<QVariant>>;

core::Result<QVariant> wrongArguments(const QString &name)
{
    return core::Error{QStringLiteral("%1() has wrong arguments").arg(name), {}};
}

QVariantMap requestMap(const Context &context)
{
    const http::RequestHead &head = context.request().head;
    return {
        {QStringLiteral("method"), QString::fromLatin1(head.methodText)},
        {QStringLiteral("path"), QString::fromUtf8(head.path)},
        {QStringLiteral("query"), QString::fromUtf8(head.query)},
        {QStringLiteral("uri"), QString::fromUtf8(head.target)},
        {QStringLiteral("host"), QString::fromUtf8(head.host)},
        {QStringLiteral("protocol"), context.peer().isTls ? QStringLiteral("https") : QStringLiteral("http")},
        {QStringLiteral("remote_ip"), context.peer().address}};
}

// Whoever is not known yet is not nobody.
QVariant knownUser(Context &context)
{
    if (!ContextAccess::state(context).user && context.settings().currentUser)
        throw std::logic_error("current_user is not known: await Context::currentUser(), or use askUser()");
    return context.user();
}

std::optional<QVariant> pageValue(Context &context, const QString &name)
{
    if (name == QLatin1String("current_user"))
        return knownUser(context);
    if (name == QLatin1String("request"))
        return requestMap(context);
    if (name == QLatin1String("locale"))
        return localeMap(context.locale());
    return std::nullopt;
}

core::Result<QVariant> calledStaticUrl(const Context &context, const QVariantList &arguments)
{
    if (arguments.isEmpty() || arguments.size() > 2)
        return wrongArguments(QStringLiteral("static_url"));
    const bool withHost = arguments.size() == 2 && arguments[1].toBool();
    return QVariant(QString::fromUtf8(context.staticUrl(arguments[0].toString().toUtf8(), withHost)));
}

// By place: {{ reverse_url("item", 5) }}.
core::Result<QVariant> calledReverseUrl(const Context &context, const QVariantList &arguments)
{
    if (arguments.isEmpty())
        return wrongArguments(QStringLiteral("reverse_url"));
    std::vector<UrlArgument> values;
    for (qsizetype i = 1; i < arguments.size(); ++i)
        values.emplace_back(arguments[i].toString());
    const QByteArray name = arguments[0].toString().toUtf8();
    return QVariant(QString::fromUtf8(context.urlFor(name, std::span<const UrlArgument>(values))));
}

core::Result<QVariant> calledTemplate(Context &context, const QVariantList &arguments)
{
    if (arguments.isEmpty() || arguments.size() > 2)
        return wrongArguments(QStringLiteral("Template"));
    return QVariant(context.renderText(arguments[0].toString(), arguments.value(1).toMap()));
}

// What a part of a page needs of style and script, said by itself: {{ set_resources({"css_files":
// "part.css"}) }}.
core::Result<QVariant> calledSetResources(Context &context, const QVariantList &arguments)
{
    if (arguments.size() != 1 || arguments[0].typeId() != QMetaType::QVariantMap)
        return wrongArguments(QStringLiteral("set_resources"));
    const auto module = uiResourcesOf(arguments[0].toMap());
    if (!module)
        return module.error();
    if (const auto &resources = ContextAccess::state(context).resources)
        resources->add(context, *module);
    return QVariant();
}

Called calledModule(Context &context, const QString &name, const QVariantList &arguments)
{
    if (name == QLatin1String("Template"))
        return calledTemplate(context, arguments);
    const auto &modules = context.settings().uiModules;
    const auto found = modules.find(name);
    if (found == modules.end() || !found->second.render)
        return std::nullopt;
    if (ContextAccess::state(context).resources)
        ContextAccess::state(context).resources->add(context, found->second);
    return core::Result<QVariant>(QVariant(found->second.render(context, arguments)));
}

Called pageCall(Context &context, QString name, const QVariantList &arguments)
{
    const QString modulePrefix = QStringLiteral("modules.");
    const QString handlerPrefix = QStringLiteral("handler.");
    if (name.startsWith(modulePrefix))
        return calledModule(context, name.mid(modulePrefix.size()), arguments);
    if (name.startsWith(handlerPrefix))
        name = name.mid(handlerPrefix.size());
    if (name == QLatin1String("static_url"))
        return calledStaticUrl(context, arguments);
    if (name == QLatin1String("reverse_url"))
        return calledReverseUrl(context, arguments);
    if (name == QLatin1String("set_resources"))
        return calledSetResources(context, arguments);
    if (name == QLatin1String("xsrf_form_html"))
        return core::Result<QVariant>(QVariant(context.xsrfFormHtml()));
    if (isLocaleCall(name))
        return calledLocale(context.locale(), name, arguments);
    const auto &methods = context.settings().uiMethods;
    if (const auto found = methods.find(name); found != methods.end())
        return core::Result<QVariant>(found->second(context, arguments));
    return std::nullopt;
}

} // namespace

TemplateScope pageScope(Context &context)
{
    TemplateScope scope;
    scope.value = [&context](const QString &name) { return pageValue(context, name); };
    scope.call = [&context](const QString &name, const QVariantList &arguments) {
        return pageCall(context, name, arguments);
    };
    return scope;
}

} // namespace eyewall::web
