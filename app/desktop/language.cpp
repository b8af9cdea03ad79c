// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/language.h"

#include "widgets/support/formatting.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace eyewall::desktop {
namespace {

bool install(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    return translator->load(name, folder) && QCoreApplication::installTranslator(translator);
}

} // namespace

void installTranslations()
{
    // "de-DE": load() also tries the name without what follows the last "_".
    for (QString language : QLocale::system().uiLanguages()) {
        language.replace(QLatin1Char('-'), QLatin1Char('_'));
        const bool isEnglish = language == QLatin1String("en") || language.startsWith(QLatin1String("en_"));
        if (isEnglish)
            break; // the language of the sources
        if (install(QStringLiteral("eyewall_") + language, QStringLiteral(":/eyewall/translations"))) {
            install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
            QLocale::setDefault(support::withLatinDigits(QLocale()));
            QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
            return;
        }
    }
    install(QStringLiteral("eyewall_en"),
            QStringLiteral(":/eyewall/translations")); // one connection, two connections
}

} // namespace eyewall::desktop
