// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/savedvalues.h"
#include "app/desktop/serverlife.h"
#include "app/desktop/servermenu.h"
#include "app/desktop/servernotice.h"
#include "widgets/pages/monitorwindow.h"
#include "widgets/pages/noticebar.h"
#include "widgets/support/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>
#include <optional>

namespace eyewall::desktop {

inline constexpr int kLongest = 20'000; // ms

inline QList<host::OptionValue> given(const QStringList &texts, const QString &origin)
{
    QList<host::OptionValue> values;
    for (const QString &text : texts)
        values.append({text, origin, {}});
    return values;
}

inline host::OptionValues onPort(quint16 port)
{
    return {{QStringLiteral("listen"),
             given({QStringLiteral("127.0.0.1:%1").arg(port)}, QStringLiteral("--listen"))}};
}

/// The app without its main function: a profile, a server, a window with menu and notices.
struct Program {
    explicit Program(const host::OptionValues &options, const host::OptionValues &saved = {})
    {
        defaults.server.workers = 1;
        if (!saved.isEmpty())
            saveValues(settings, saved);
        life.emplace(host::Startup{*host::makeSettings(options, defaults), options, {}, {}}, defaults,
                     settings);
        window.emplace(life->source(), life->control(), theme);
        menu.emplace(*life, *window);
        notice.emplace(*life, *menu, *window);
    }
    ~Program()
    {
        bool isDone = false;
        life->finish([&] { isDone = true; });
        life->cut();
        Q_ASSERT(isDone);
    }

    quint16 port() { return quint16(QUrl(life->source().status().urls.value(0)).port()); }
    pages::NoticeBar &bar() { return window->noticeBar(); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *button : bar().findChildren<QPushButton *>()) {
            if (button->text() == text && !button->isHidden())
                return button;
        }
        return nullptr;
    }
    /// A connection that stays open.
    std::unique_ptr<QTcpSocket> connect()
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        socket->write("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
        QByteArray received;
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT((received += socket->readAll()).startsWith("HTTP/1.1 100 "), kLongest);
        }();
        return socket;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("eyewall.conf")), QSettings::IniFormat};
    support::Theme theme{*qApp, support::ThemeMode::Light};
    host::Settings defaults;
    std::optional<ServerLife> life;
    std::optional<pages::MonitorWindow> window;
    std::optional<ServerMenu> menu;
    std::optional<ServerNotice> notice;
};

} // namespace eyewall::desktop
