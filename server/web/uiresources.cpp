// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/uiresources.h"

#include "server/web/context.h"
#include "server/web/requeststate.h"
#include "server/web/uimodule.h"

#include <algorithm>
#include <utility>

namespace eyewall::web {
namespace {

void addOnce(QByteArrayList &list, const QByteArray &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

QByteArray inAttribute(const QByteArray &url)
{
    return QString::fromUtf8(url).toHtmlEscaped().toUtf8();
}

void addFiles(const Context &context, QByteArrayList &list, const QStringList &files)
{
    for (const QString &file : files) {
        const bool isUrl = file.startsWith(QLatin1Char('/')) || file.contains(QLatin1String("://"));
        addOnce(list, isUrl ? file.toUtf8() : context.staticUrl(file.toUtf8()));
    }
}

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QByteArray;
}

bool isFiles(const QVariant &value)
{
    if (isText(value) || value.typeId() == QMetaType::QStringList)
        return true;
    const QVariantList files = value.toList();
    return value.typeId() == QMetaType::QVariantList && std::all_of(files.begin(), files.end(), isText);
}

/// Null for another name.
QStringList *filesNamed(UiModule &module, const QString &name)
{
    if (name == QLatin1String("css_files"))
        return &module.cssFiles;
    return name == QLatin1String("javascript_files") ? &module.javascriptFiles : nullptr;
}

QByteArray *textNamed(UiModule &module, const QString &name)
{
    for (const auto &[known, member] : {std::pair("embedded_css", &UiModule::embeddedCss),
                                        {"embedded_javascript", &UiModule::embeddedJavascript},
                                        {"html_head", &UiModule::htmlHead},
                                        {"html_body", &UiModule::htmlBody}}) {
        if (name == QLatin1String(known))
            return &(module.*member);
    }
    return nullptr;
}

} // namespace

core::Result<UiModule> uiResourcesOf(const QVariantMap &named)
{
    UiModule module;
    for (auto it = named.begin(); it != named.end(); ++it) {
        if (QStringList *files = filesNamed(module, it.key()); files && isFiles(*it))
            *files = it->toStringList();
        else if (QByteArray *text = textNamed(module, it.key()); text && isText(*it))
            *text = it->toString().toUtf8();
        else
            return core::Error{QStringLiteral("set_resources() cannot take \"%1\"").arg(it.key())};
    }
    return module;
}

RequestState::RequestState() = default;

RequestState::~RequestState() = default;

void UiResources::add(const Context &context, const UiModule &module)
{
    addFiles(context, m_cssFiles, module.cssFiles);
    addFiles(context, m_javascriptFiles, module.javascriptFiles);
    addOnce(m_css, module.embeddedCss);
    addOnce(m_javascript, module.embeddedJavascript);
    addOnce(m_htmlHeads, module.htmlHead);
    addOnce(m_htmlBodies, module.htmlBody);
}

QByteArray UiResources::head() const
{
    QByteArray html;
    for (const QByteArray &url : m_cssFiles)
        html += "<link href=\"" + inAttribute(url) + "\" type=\"text/css\" rel=\"stylesheet\"/>\n";
    if (!m_css.isEmpty())
        html += "<style>\n" + m_css.join('\n') + "\n</style>\n";
    return html + m_htmlHeads.join('\n');
}

QByteArray UiResources::body() const
{
    QByteArray html;
    for (const QByteArray &url : m_javascriptFiles)
        html += "<script src=\"" + inAttribute(url) + "\"></script>\n";
    if (!m_javascript.isEmpty())
        html += "<script>\n" + m_javascript.join('\n') + "\n</script>\n";
    return html + m_htmlBodies.join('\n');
}

QByteArray UiResources::insertedInto(const QByteArray &page) const
{
    QByteArray out = page;
    if (const QByteArray html = head(); !html.isEmpty())
        out.insert(std::max<qsizetype>(out.indexOf("</head>"), 0), html + '\n');
    if (const QByteArray html = body(); !html.isEmpty()) {
        const qsizetype end = out.lastIndexOf("</body>");
        out.insert(end < 0 ? out.size() : end, html + '\n');
    }
    return out;
}

} // namespace eyewall::web
