// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/sampletraffic.h"

#include <QObject>
#include <QPointer>

class QAction;
class QSettings;

namespace eyewall::pages {
class HintCard;
class Keymap;
class MonitorWindow;
class QrPopup;
class ShortcutsDialog;
} // namespace eyewall::pages

namespace eyewall::desktop {

class ServerLife;
class ServerMenu;

/// What helps a person in the first minutes, and is at hand later: sample traffic, the QR code of the
/// address, a hint of three steps, the list of keys. Remembers labels, blocked addresses, changed keys, how
/// times are told and whether motion is reduced. Thread: GUI.
class Companions final : public QObject {
    Q_OBJECT

public:
    /// All live longer.
    Companions(ServerLife &life, const ServerMenu &menu, pages::MonitorWindow &window, QSettings &saved,
               QObject *parent = nullptr);
    ~Companions() override;

    /// When the window is shown: the hint, for who has not seen it.
    void welcome();
    void save();
    /// What a person should know of what was remembered; empty: nothing.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    [[nodiscard]] QAction &sampleAction() const { return *m_sample; }
    [[nodiscard]] SampleTraffic &traffic() { return m_traffic; }
    [[nodiscard]] pages::HintCard &hint() const { return *m_hint; }
    [[nodiscard]] pages::Keymap &keymap() const { return *m_keymap; }

private:
    void createActions();
    void connectSignals();
    void createHelp();
    void restore();
    void restoreKeys();
    void saveBlocked();
    void saveLabels();
    void saveKeys();
    void noteStatus();
    void switchTraffic(bool isOn);
    void showQr();
    void showShortcuts();
    void showHint();

    ServerLife &m_life;
    const ServerMenu &m_menu;
    pages::MonitorWindow &m_window;
    QSettings &m_saved;
    SampleTraffic m_traffic;
    QAction *m_sample = nullptr;
    pages::QrPopup *m_qr;
    pages::HintCard *m_hint;
    pages::Keymap *m_keymap = nullptr;
    QPointer<pages::ShortcutsDialog> m_shortcuts;
    QString m_problem;
};

} // namespace eyewall::desktop
