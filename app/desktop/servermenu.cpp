// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/servermenu.h"

#include "app/desktop/serverlife.h"
#include "app/desktop/settingsdialog.h"
#include "app/desktop/sharepanel.h"
#include "widgets/inspectors/connectionactions.h"
#include "widgets/pages/connectionspage.h"
#include "widgets/pages/monitorwindow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>

namespace eyewall::desktop {

using State = ServerLife::State;

namespace {

// There is one of each at a time.
template<typename Dialog>
void bringUp(Dialog &dialog)
{
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace

ServerMenu::ServerMenu(ServerLife &life, pages::MonitorWindow &window, QObject *parent)
    : QObject(parent)
    , m_life(life)
    , m_window(window)
    , m_menu(new QMenu(tr("&Server"), &window))
{
    createActions();
    window.menuBar()->insertMenu(window.helpMenu().menuAction(), m_menu);
    connectSignals();
    update();
}

ServerMenu::~ServerMenu() = default;

void ServerMenu::createActions()
{
    m_start = add(tr("&Start"), QStringLiteral("server.start"), &ServerMenu::startServer);
    m_stop = add(tr("S&top"), QStringLiteral("server.stop"), &ServerMenu::stopServer);
    m_stop->setToolTip(tr("Accept nothing new, let answers finish, then end"));
    m_restart = add(tr("&Restart"), QStringLiteral("server.restart"), &ServerMenu::restartServer);
    m_menu->addSeparator();
    m_share = add(tr("Share on the local &network"), QStringLiteral("server.share"), &ServerMenu::share);
    m_share->setCheckable(true);
    m_copy = add(tr("&Copy address"), QStringLiteral("server.copyAddress"), &ServerMenu::copyAddress);
    m_copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_reload = add(tr("Re&load certificates"), QStringLiteral("server.reloadCertificates"),
                   &ServerMenu::reloadCertificates);
    m_reload->setToolTip(tr("Read certificates and keys again, for new connections"));
    m_menu->addSeparator();
    // Also when nobody is there: whoever is blocked does not come.
    m_menu->addAction(
        m_window.connectionsPage().actions().action(inspectors::ConnectionActions::ShowBlocked));
    m_settings = add(tr("S&ettings…"), QStringLiteral("server.settings"), &ServerMenu::showSettings);
    m_settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    m_settings->setMenuRole(QAction::PreferencesRole);
}

void ServerMenu::add(QAction &action) const
{
    m_menu->insertAction(m_settings, &action);
}

QAction *ServerMenu::add(const QString &text, const QString &name, void (ServerMenu::*chosen)())
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, chosen);
    return action;
}

void ServerMenu::connectSignals()
{
    connect(&m_life, &ServerLife::changed, this, &ServerMenu::update);
    connect(&m_life.source(), &monitor::Source::statusChanged, this, &ServerMenu::update);
}

void ServerMenu::update()
{
    const State state = m_life.state();
    const bool isRunning = state == State::Running;
    m_start->setEnabled(state == State::Stopped || state == State::Failed);
    m_stop->setEnabled(isRunning);
    m_restart->setEnabled(isRunning);
    m_share->setEnabled(isRunning);
    m_share->setChecked(m_life.isShared());
    m_copy->setEnabled(isRunning);
    m_reload->setVisible(!m_life.settings().tlsListen.empty());
    m_reload->setEnabled(isRunning);
}

void ServerMenu::startServer()
{
    (void)m_life.start(); // the window tells of a failure
}

void ServerMenu::stopServer()
{
    m_life.stop();
}

void ServerMenu::restartServer()
{
    m_life.restart();
}

void ServerMenu::reloadCertificates()
{
    m_life.reloadCertificates();
}

void ServerMenu::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_life.source().status().urls.value(0));
}

void ServerMenu::showSettings()
{
    if (!m_settingsDialog)
        m_settingsDialog = new SettingsDialog(m_life, &m_window);
    bringUp(*m_settingsDialog);
}

void ServerMenu::share()
{
    if (!m_share->isChecked())
        return m_life.setShared(false);
    m_share->setChecked(m_life.isShared()); // until it was confirmed
    if (!m_sharePanel)
        m_sharePanel = new SharePanel(m_life, &m_window);
    bringUp(*m_sharePanel);
}

} // namespace eyewall::desktop
