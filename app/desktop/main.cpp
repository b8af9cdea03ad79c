// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/desktop.h"
#include "app/desktop/instance.h"
#include "app/desktop/language.h"
#include "app/desktop/profile.h"
#include "app/host/startup.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>

using namespace eyewall;

namespace {

constexpr qsizetype kRecordedBody = 256 * 1024; // as much as is shown of a text at once

void say(std::FILE *where, const QString &text)
{
    std::fprintf(where, "eyewall: %s\n", qPrintable(text));
}

bool hasScreen()
{
    const QString platform = QGuiApplication::platformName();
    return platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
}

// Whoever started it from a menu sees no terminal.
int refuse(const QString &text)
{
    say(stderr, text);
    if (hasScreen())
        QMessageBox::critical(nullptr, QStringLiteral("Eyewall"), text);
    return host::kCouldNotRun;
}

} // namespace

int main(int argc, char **argv)
{
    const QString name = host::nameOf(host::Program::Desktop);
    host::Settings defaults;
    defaults.server.telemetry = monitor::Level::Full;
    defaults.server.recorder.setBodyLimit(kRecordedBody);
    const auto started = host::startUp(host::Program::Desktop, argc, argv, defaults);
    if (const int *code = std::get_if<int>(&started))
        return *code;
    const auto &asked = std::get<host::Startup>(started);

    QApplication application(argc, argv);
    QApplication::setApplicationName(name);
    QApplication::setApplicationDisplayName(QStringLiteral("Eyewall"));
    QApplication::setApplicationVersion(QStringLiteral(EYEWALL_VERSION));
    QApplication::setOrganizationName(QStringLiteral("Eyewall"));
    QApplication::setDesktopFileName(QStringLiteral("org.eyewall.Eyewall"));
    desktop::installTranslations();

    const core::Result<desktop::Profile> profile =
        asked.profile.isEmpty() ? desktop::Profile::usual() : desktop::Profile::open(asked.profile);
    if (!profile)
        return refuse(profile.error().message);
    if (!profile->problem().isEmpty())
        say(stderr, profile->problem());
    desktop::Instance instance(profile->folder());
    const core::Result<desktop::Instance::Place> place = instance.claim(asked.sessions);
    if (!place)
        return refuse(place.error().message);
    if (*place == desktop::Instance::Place::Second) {
        say(stdout,
            desktop::Instance::tr("Eyewall runs with this profile already: its window comes to the front."));
        if (!asked.given.isEmpty())
            say(stdout,
                desktop::Instance::tr("It keeps its own settings: what was given here has no effect."));
        return host::kFine;
    }
    desktop::Desktop program(application, *profile, asked, defaults);
    QObject::connect(&instance, &desktop::Instance::openRequested, &program, &desktop::Desktop::openSessions);
    QObject::connect(&instance, &desktop::Instance::raiseRequested, &program, &desktop::Desktop::raise);
    QObject::connect(&program, &desktop::Desktop::windowEnded, &instance, &desktop::Instance::release);
    program.show();
    program.openSessions(asked.sessions);
    return QApplication::exec();
}
