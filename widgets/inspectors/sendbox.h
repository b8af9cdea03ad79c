// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"
#include "widgets/inspectors/composedmessage.h"
#include "widgets/models/connectionmodel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace eyewall::support {
class ElidedLabel;
}

namespace eyewall::inspectors {

class ChoiceBar;
class ClosePopup;
class SendTarget;

/// Talks into an open WebSocket, into all that are selected or to a topic: text, checked JSON, binary, ping,
/// or a close. Says to whom it goes, and in place how it ended. Thread: GUI.
class SendBox final : public QWidget {
    Q_OBJECT

public:
    /// `connections` and `control` live longer.
    SendBox(models::ConnectionModel &connections, monitor::Control &control, QWidget *parent = nullptr);

    /// 0 = none.
    void setConnection(monitor::ConnectionId connection);
    monitor::ConnectionId connection() const { return m_connection; }
    /// Two or more: what is written goes to all of them, unless a person chooses otherwise.
    void setSelection(const QList<quint64> &connections);
    void setKind(ComposeKind kind);
    void setInput(const QString &text);
    /// Puts a message there, to be changed and sent, and goes there.
    void write(monitor::MessageKind kind, const QByteArray &payload);
    /// Whether there is anybody to send to.
    bool hasReceiver() const;
    /// Whether what was typed could be sent now.
    bool canSend() const;
    void send();

    QString heading() const;
    QString message() const;
    SendTarget &target() const { return *m_target; }
    ClosePopup &closePopup() const { return *m_closePopup; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Tone { Dim, Good, Error };

    void setUpWidgets();
    void setUpLayout();
    const models::Connection *openSocket() const;
    void sendTo(const QList<quint64> &sockets, monitor::MessageKind kind, const QByteArray &payload);
    void publish(monitor::MessageKind kind, const QByteArray &payload);
    void refresh();
    QString headingOfOne(const models::Connection *socket) const;
    QString headingOfSelected(qsizetype sockets) const;
    void check();
    void askForClose();
    void closeConnection(monitor::ConnectionId connection, quint16 code, const QString &reason);
    void showOutcome(const QString &success, const monitor::Outcome &outcome);
    void say(const QString &text, Tone tone);

    models::ConnectionModel &m_connections;
    monitor::Control &m_control;
    monitor::ConnectionId m_connection = 0;
    support::ElidedLabel *m_heading;
    ChoiceBar *m_kinds;
    QToolButton *m_close;
    QPlainTextEdit *m_input;
    QPushButton *m_send;
    SendTarget *m_target;
    QLabel *m_message;
    ClosePopup *m_closePopup;
    Tone m_tone = Tone::Dim;
};

/// What an outcome means, for a person.
QString outcomeSentence(const monitor::Outcome &outcome, monitor::ConnectionId connection);

} // namespace eyewall::inspectors
