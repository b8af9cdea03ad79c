// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/types.h"

#include <QFrame>
#include <QList>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace eyewall::inspectors {

/// Asks with which code and reason to close a WebSocket or several, below the button that opened it. An HTTP
/// connection has neither and is closed at once. Thread: GUI.
class ClosePopup final : public QFrame {
    Q_OBJECT

public:
    /// RFC 6455 section 5.5: a control frame carries 125 bytes, two of them the code.
    static constexpr int kLongestReason = 123;

    explicit ClosePopup(QWidget *parent = nullptr);

    void askFor(monitor::ConnectionId connection, bool isWebSocket);
    /// One code and reason for all. `hasWebSockets` says whether any of them is one.
    void askForAll(const QList<quint64> &connections, bool hasWebSockets);
    void popUpAt(const QWidget &button);

    quint16 code() const;
    QString reason() const;
    /// What is wrong with the input, or empty.
    QString error() const;

Q_SIGNALS:
    /// Of askFor().
    void closeRequested(quint64 connection, quint16 code, const QString &reason);
    /// Of askForAll().
    void closeAllRequested(const QList<quint64> &connections, quint16 code, const QString &reason);

private:
    void setUpLayout();
    void start(bool isWebSocket);
    void check();
    void submit();

    monitor::ConnectionId m_connection = 0; ///< 0: those below
    QList<quint64> m_connections;
    bool m_isWebSocket = true;
    QLabel *m_title;
    QLabel *m_codeLabel;
    QComboBox *m_code;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_message;
    QPushButton *m_close;
};

} // namespace eyewall::inspectors
