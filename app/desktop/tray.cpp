// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/tray.h"

#include "widgets/pages/serverpill.h"
#include "widgets/support/icons.h"

namespace eyewall::desktop {

Tray::Tray(const monitor::Source &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_menu.addAction(tr("Show Eyewall"), this, &Tray::showRequested);
    m_state = m_menu.addAction(QString());
    m_state->setEnabled(false);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Tray::quitRequested);
    m_icon.setIcon(support::applicationIcon());
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT showRequested();
    });
    connect(&source, &monitor::Source::statusChanged, this, &Tray::showState);
    showState();
}

Tray::~Tray() = default;

void Tray::tellWhereItIs()
{
    m_icon.showMessage(tr("Eyewall goes on in the tray"),
                       tr("The server runs. A click on this icon, or starting Eyewall again, brings the "
                          "window back."),
                       support::applicationIcon());
}

void Tray::showState()
{
    const monitor::ServerStatus status = m_source.status();
    const QString state = pages::stateName(status.state);
    const QString url = status.urls.value(0);
    m_state->setText(url.isEmpty() ? tr("Server: %1").arg(state) : tr("Server: %1, %2").arg(state, url));
    m_icon.setToolTip(tr("Eyewall: %1").arg(state));
}

} // namespace eyewall::desktop
