// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"
#include "widgets/inspectors/outcometally.h"
#include "widgets/models/connectionmodel.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <array>
#include <vector>

class QAction;
class QMenu;

namespace eyewall::inspectors {

class Blocklist;
class BlocklistPopup;
class ClosePopup;
class LabelPopup;

/// What a person can do with the connections that are selected, one or many. Says how it ended. Thread: GUI.
class ConnectionActions final : public QObject {
    Q_OBJECT

public:
    enum Action {
        ShowRequests,
        ShowMessages,
        Send,
        Ping,
        SetLabel,
        CopyAddress,
        CopyCurl,
        CopyWebsocat,
        Block,
        ShowBlocked,
        Close,
        kActions
    };
    enum class Tone { Done, Failed, CanBeUndone };

    /// `host` owns it and gets the shortcuts; the others live longer.
    ConnectionActions(models::ConnectionModel &connections, monitor::Control &control, Blocklist &blocklist,
                      QWidget *host);

    /// In the order shown.
    void setSelection(const QList<quint64> &connections);
    const QList<quint64> &selection() const { return m_selection; }
    QAction *action(Action action) const { return m_actions[std::size_t(action)]; }
    void addTo(QMenu &menu) const;
    /// What the popups appear at; the host unless set. It may go at any time.
    void setAnchor(QWidget *anchor);

    ClosePopup &closePopup() const { return *m_closePopup; }
    LabelPopup &labelPopup() const { return *m_labelPopup; }
    BlocklistPopup &blocklistPopup() const { return *m_blocklistPopup; }

public Q_SLOTS:
    /// Lets those in again that were blocked last.
    void undoBlock();

Q_SIGNALS:
    void requestsRequested(const QList<quint64> &connections);
    void messagesRequested(const QList<quint64> &connections);
    /// A person wants to write a message into those selected, of which this is the first.
    void sendRequested(quint64 connection);
    /// One sentence about how an action ended.
    void told(const QString &sentence, eyewall::inspectors::ConnectionActions::Tone tone);

private:
    void createActions();
    void connectPopups();
    void refresh();
    void ping();
    void askForClose();
    void close(const QList<quint64> &connections, quint16 code, const QString &reason);
    void askForLabel();
    void setLabel(const models::Label &label, bool forAddress);
    void block();
    void unblock(const QList<monitor::Endpoint> &addresses);
    void showBlocked();
    void copyAddresses() const;
    void copyCommands(QString (*command)(const models::Connection &)) const;
    /// Passes on how each of them ended, and says how all did.
    monitor::Control::Done counted(int tally);
    int startTally(int asked, OutcomeTally::Words words);
    std::vector<const models::Connection *> selected() const;
    QList<monitor::Endpoint> addresses() const;
    QString title() const;
    QWidget &anchor() const;

    models::ConnectionModel &m_connections;
    monitor::Control &m_control;
    Blocklist &m_blocklist;
    QWidget *m_host;
    QPointer<QWidget> m_anchor;
    QList<quint64> m_selection;
    QList<quint64> m_labelled; ///< what the label popup asks for
    QList<monitor::Endpoint> m_labelledAddresses;
    std::array<QAction *, kActions> m_actions{};
    QHash<int, OutcomeTally> m_tallies; ///< of what runs
    int m_lastTally = 0;
    QList<monitor::Endpoint> m_lastBlocked;
    ClosePopup *m_closePopup;
    LabelPopup *m_labelPopup;
    BlocklistPopup *m_blocklistPopup;
};

} // namespace eyewall::inspectors
