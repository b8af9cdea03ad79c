// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/inspectors/blocklist.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace eyewall::inspectors {

/// The addresses that are blocked, and how to let them in again. Thread: GUI.
class BlocklistPopup final : public QFrame {
    Q_OBJECT

public:
    /// `blocklist` lives longer.
    explicit BlocklistPopup(Blocklist &blocklist, QWidget *parent = nullptr);

    QListWidget &list() const { return *m_list; }

Q_SIGNALS:
    void unblockRequested(const QList<eyewall::monitor::Endpoint> &addresses);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpLayout();
    void refresh();
    void check();
    void submit();

    Blocklist &m_blocklist;
    QLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_unblock;
};

} // namespace eyewall::inspectors
