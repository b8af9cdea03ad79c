// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"
#include "widgets/inspectors/composedmessage.h"
#include "widgets/models/topicmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace eyewall::inspectors {

class ChoiceBar;

/// Publishes to a topic: text, checked JSON or binary, to all its members. Says in place how it ended.
/// Thread: GUI.
class PublishBox final : public QWidget {
    Q_OBJECT

public:
    /// `topics` and `control` live longer.
    PublishBox(models::TopicModel &topics, monitor::Control &control, QWidget *parent = nullptr);

    /// The user may change it; a topic that nobody has joined is fine.
    void setTopic(const QString &topic);
    QString topic() const;
    void setKind(ComposeKind kind);
    void setInput(const QString &text);
    /// Whether what was typed could be published now.
    bool canPublish() const;
    void publish();

    /// Who would get it.
    QString audience() const;
    QString message() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Tone { Dim, Good, Warning, Error };

    void setUpWidgets();
    void setUpLayout();
    ComposeKind kind() const;
    void check();
    void showAudience();
    void showOutcome(const monitor::Outcome &outcome);
    void say(const QString &text, Tone tone);

    models::TopicModel &m_topics;
    monitor::Control &m_control;
    QLineEdit *m_topic;
    QLabel *m_audience;
    ChoiceBar *m_kinds;
    QPlainTextEdit *m_input;
    QPushButton *m_publish;
    QLabel *m_message;
    Tone m_tone = Tone::Dim;
};

} // namespace eyewall::inspectors
