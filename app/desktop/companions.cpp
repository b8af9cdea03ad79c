// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/companions.h"

#include "app/desktop/serverlife.h"
#include "app/desktop/servermenu.h"
#include "app/host/machineaddresses.h"
#include "widgets/inspectors/blocklist.h"
#include "widgets/pages/connectionspage.h"
#include "widgets/pages/hintcard.h"
#include "widgets/pages/keymap.h"
#include "widgets/pages/monitorwindow.h"
#include "widgets/pages/navigationrail.h"
#include "widgets/pages/noticebar.h"
#include "widgets/pages/qrpopup.h"
#include "widgets/pages/requestspage.h"
#include "widgets/pages/serverpill.h"
#include "widgets/pages/shortcutsdialog.h"

#include <QAction>
#include <QDesktopServices>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QUrl>

namespace eyewall::desktop {

namespace {

QString hintKey()
{
    return QStringLiteral("window/hintSeen");
}

QString labelsKey()
{
    return QStringLiteral("clients/labels");
}

QString blockedKey()
{
    return QStringLiteral("clients/blocked");
}

QString timesKey()
{
    return QStringLiteral("window/times");
}

QString motionKey()
{
    return QStringLiteral("window/reducedMotion");
}

QString keysGroup()
{
    return QStringLiteral("keys");
}

} // namespace

Companions::Companions(ServerLife &life, const ServerMenu &menu, pages::MonitorWindow &window,
                       QSettings &saved, QObject *parent)
    : QObject(parent)
    , m_life(life)
    , m_menu(menu)
    , m_window(window)
    , m_saved(saved)
    , m_qr(new pages::QrPopup(&window))
    , m_hint(new pages::HintCard(window.centralWidget()))
{
    createActions();
    createHelp();
    m_keymap = new pages::Keymap(window, this); // knows all actions there are by now
    connectSignals();
    restore();
    noteStatus();
}

Companions::~Companions() = default;

void Companions::createActions()
{
    m_sample = new QAction(tr("Sample traffic"), this);
    m_sample->setObjectName(QStringLiteral("server.sampleTraffic"));
    m_sample->setCheckable(true);
    m_sample->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_sample->setToolTip(
        tr("Browsers, chats and feeds that talk to this server, to have something to look at"));
    m_menu.add(*m_sample);
    m_window.addToolAction(m_sample);
    m_window.setSampleAction(m_sample);
    m_window.setStartAction(&m_menu.startAction());
    m_window.setHint(m_hint);
    m_window.setSettingsAction(&m_menu.settingsAction());
}

void Companions::createHelp()
{
    QMenu &help = m_window.helpMenu();
    QAction *first = help.actions().value(0);
    auto *keys = new QAction(tr("&Keyboard shortcuts"), this);
    keys->setObjectName(QStringLiteral("help.keys"));
    keys->setShortcut(QKeySequence::HelpContents);
    auto *steps = new QAction(tr("&First steps"), this);
    steps->setObjectName(QStringLiteral("help.firstSteps"));
    help.insertActions(first, {keys, steps});
    help.insertSeparator(first);
    connect(keys, &QAction::triggered, this, &Companions::showShortcuts);
    connect(steps, &QAction::triggered, this, &Companions::showHint);
}

void Companions::connectSignals()
{
    connect(&m_life.source(), &monitor::Source::statusChanged, this, &Companions::noteStatus);
    connect(&m_window.connectionsPage().blocklist(), &inspectors::Blocklist::changed, this,
            &Companions::saveBlocked);
    connect(&m_window.feed().connections().labels(), &models::Labels::changed, this, &Companions::saveLabels);
    connect(m_keymap, &pages::Keymap::changed, this, &Companions::saveKeys);
    connect(&m_window, &pages::MonitorWindow::motionReducedChanged, this,
            [this](bool isReduced) { m_saved.setValue(motionKey(), isReduced); });
    connect(m_sample, &QAction::triggered, this, &Companions::switchTraffic);
    connect(&m_traffic, &SampleTraffic::runningChanged, m_sample, &QAction::setChecked);
    connect(&m_traffic, &SampleTraffic::failed, this, [this](const QString &sentence) {
        m_sample->setChecked(false);
        m_window.noticeBar().tell(sentence);
    });
    connect(&m_window.serverPill(), &pages::ServerPill::qrRequested, this, &Companions::showQr);
    connect(m_qr, &pages::QrPopup::shareRequested, &m_menu.shareAction(), &QAction::trigger);
    connect(m_hint, &pages::HintCard::openRequested, this,
            [this] { QDesktopServices::openUrl(QUrl(m_window.serverPill().url())); });
    connect(m_hint, &pages::HintCard::trafficRequested, this, [this] { switchTraffic(true); });
    connect(m_hint, &pages::HintCard::messagesRequested, this,
            [this] { m_window.showPage(pages::MonitorWindow::Messages); });
    connect(m_hint, &pages::HintCard::finished, this, [this] { m_saved.setValue(hintKey(), true); });
    m_hint->setTarget(pages::HintCard::Open, &m_window.serverPill());
    m_hint->setTarget(pages::HintCard::Watch, &m_window.rail());
}

void Companions::restore()
{
    m_window.feed().connections().labels().restore(m_saved.value(labelsKey()).toByteArray());
    m_window.connectionsPage().blocklist().restore(m_saved.value(blockedKey()).toByteArray());
    const int times = m_saved.value(timesKey()).toInt();
    if (times >= int(models::TimeForm::Clock) && times <= int(models::TimeForm::Gap))
        m_window.requestsPage().setTimeForm(models::TimeForm(times));
    // Nothing is saved until a person chooses: then it goes as the system does.
    if (const QVariant isReduced = m_saved.value(motionKey()); isReduced.isValid())
        m_window.setMotionReduced(isReduced.toBool());
    restoreKeys();
}

void Companions::restoreKeys()
{
    QMap<QString, QString> keys;
    m_saved.beginGroup(keysGroup());
    for (const QString &name : m_saved.childKeys())
        keys.insert(name, m_saved.value(name).toString());
    m_saved.endGroup();
    if (const QStringList without = m_keymap->restore(keys); !without.isEmpty())
        m_problem =
            tr("These commands did not get their keys from the settings, because others have them: %1. "
               "All keys are under Help.")
                .arg(QLocale().createSeparatedList(without));
}

void Companions::saveKeys()
{
    const QMap<QString, QString> keys = m_keymap->save();
    m_saved.beginGroup(keysGroup());
    for (const QString &name : m_saved.childKeys()) {
        if (m_keymap->has(name)) // those of another version stay as they are
            m_saved.remove(name);
    }
    for (auto it = keys.begin(); it != keys.end(); ++it)
        m_saved.setValue(it.key(), it.value());
    m_saved.endGroup();
}

// At once: not every end of a program is orderly. Each alone: one that was restored must not write over
// another that still is to be.
void Companions::saveLabels()
{
    m_saved.setValue(labelsKey(), m_window.feed().connections().labels().save());
}

void Companions::saveBlocked()
{
    m_saved.setValue(blockedKey(), m_window.connectionsPage().blocklist().save());
}

void Companions::save()
{
    m_saved.setValue(timesKey(), int(m_window.requestsPage().timeForm()));
}

void Companions::welcome()
{
    if (!m_saved.value(hintKey()).toBool())
        m_hint->begin();
}

void Companions::noteStatus()
{
    const monitor::ServerStatus status = m_life.source().status();
    const QUrl url = SampleTraffic::urlFor(status);
    m_sample->setEnabled(url.isValid() || m_traffic.isRunning());
    if (m_traffic.isRunning() && url.isValid())
        m_traffic.start(url); // elsewhere, perhaps
    m_hint->setUrl(status.urls.value(0));
    m_qr->setUrls(host::reachableUrls(status.urls));
}

void Companions::switchTraffic(bool isOn)
{
    const QUrl url = SampleTraffic::urlFor(m_life.source().status());
    if (isOn && url.isValid())
        m_traffic.start(url);
    else if (!isOn)
        m_traffic.stop();
    m_sample->setChecked(m_traffic.isRunning());
}

void Companions::showQr()
{
    m_qr->popUpAt(m_window.serverPill());
}

void Companions::showShortcuts()
{
    if (!m_shortcuts)
        m_shortcuts = new pages::ShortcutsDialog(*m_keymap, &m_window);
    m_shortcuts->show();
    m_shortcuts->raise();
    m_shortcuts->activateWindow();
}

void Companions::showHint()
{
    m_hint->begin();
}

} // namespace eyewall::desktop
