// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/sessionfile.h"

#include <QObject>

class QAction;
class QMenu;

namespace eyewall::monitor {
class Source;
}
namespace eyewall::support {
class Theme;
}

namespace eyewall::pages {

class MonitorWindow;
class SessionView;

/// Saves what a window shows as a session file, and opens such files, each in a window of its own. The disk
/// is waited for beside the loop; how it went is said in the window. Thread: GUI.
class SessionFiles final : public QObject {
    Q_OBJECT

public:
    /// All live longer; the window owns it.
    SessionFiles(MonitorWindow &window, const monitor::Source &source, support::Theme &theme);
    ~SessionFiles() override;

    void addTo(QMenu &menu);
    /// Writes all rows there are, with and without a filter.
    void save(const QString &path);
    /// In a window of its own, which stays when this one is closed, and goes when it is destroyed.
    void open(const QString &path);
    /// Who owns the windows that are opened from here; this one itself unless set. Lives longer.
    void setOwner(SessionFiles &owner) { m_owner = &owner; }

Q_SIGNALS:
    void saved(const QString &path);
    void opened(eyewall::pages::MonitorWindow *window);
    /// One sentence, which a person is shown as well.
    void failed(const QString &sentence);

private:
    void askForSave();
    void askForOpen();
    [[nodiscard]] capture::Session session() const;
    void noteSaved(const QString &path, const capture::Session &session, const core::Result<qint64> &size);
    void noteRead(const QString &path, core::Result<capture::Session> session);
    void fail(const QString &title, const QString &sentence);

    MonitorWindow &m_window;
    const monitor::Source &m_source;
    support::Theme &m_theme;
    SessionFiles *m_owner = this;
    QAction *m_open;
    QAction *m_save;
    QString m_folder; ///< chosen last
};

} // namespace eyewall::pages
