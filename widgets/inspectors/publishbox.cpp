// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/publishbox.h"

#include "widgets/inspectors/choicebar.h"
#include "widgets/inspectors/codeview.h"
#include "widgets/support/colors.h"
#include "widgets/support/heightinlines.h"
#include "widgets/support/metrics.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace eyewall::inspectors {

using monitor::MessageKind;
using monitor::Outcome;

namespace {

constexpr int kInputLines = 3;

} // namespace

PublishBox::PublishBox(models::TopicModel &topics, monitor::Control &control, QWidget *parent)
    : QWidget(parent)
    , m_topics(topics)
    , m_control(control)
    , m_topic(new QLineEdit(this))
    , m_audience(new QLabel(this))
    , m_kinds(new ChoiceBar(tr("Kind of message"), this))
    , m_input(new QPlainTextEdit(this))
    , m_publish(new QPushButton(this))
    , m_message(new QLabel(this))
{
    setUpWidgets();
    setUpLayout();
    connect(m_topic, &QLineEdit::textChanged, this, &PublishBox::check);
    connect(m_kinds, &ChoiceBar::chosen, this, &PublishBox::check);
    connect(m_input, &QPlainTextEdit::textChanged, this, &PublishBox::check);
    connect(m_publish, &QPushButton::clicked, this, &PublishBox::publish);
    connect(&m_topics, &models::RecordModel::recordsChanged, this, &PublishBox::showAudience);
    connect(&m_topics, &QAbstractItemModel::rowsInserted, this, &PublishBox::showAudience);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &PublishBox::publish);
    }
    check();
}

void PublishBox::setTopic(const QString &topic)
{
    m_topic->setText(topic);
    m_topic->setCursorPosition(0);
}

QString PublishBox::topic() const
{
    return m_topic->text();
}

void PublishBox::setKind(ComposeKind kind)
{
    m_kinds->choose(int(kind));
    check();
}

void PublishBox::setInput(const QString &text)
{
    m_input->setPlainText(text);
}

bool PublishBox::canPublish() const
{
    const QString input = m_input->toPlainText();
    return !topic().isEmpty() && !input.isEmpty() && compose(kind(), input).isReady();
}

void PublishBox::publish()
{
    if (!canPublish())
        return;
    const MessageKind as = kind() == ComposeKind::Binary ? MessageKind::Binary : MessageKind::Text;
    m_control.publish(topic(), as, compose(kind(), m_input->toPlainText()).payload,
                      [self = QPointer(this)](const Outcome &outcome) {
                          if (self)
                              self->showOutcome(outcome);
                      });
}

QString PublishBox::audience() const
{
    return m_audience->text();
}

QString PublishBox::message() const
{
    return m_message->text();
}

void PublishBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        say(m_message->text(), m_tone);
}

void PublishBox::setUpWidgets()
{
    m_topic->setFont(support::fixedFont(font()));
    m_topic->setAccessibleName(tr("Topic to publish to"));
    m_topic->setPlaceholderText(tr("Topic"));
    m_audience->setForegroundRole(QPalette::PlaceholderText);
    m_kinds->addChoice(int(ComposeKind::Text), tr("Text"));
    m_kinds->addChoice(int(ComposeKind::Json), tr("JSON"), tr("Text that is checked to be JSON"));
    m_kinds->addChoice(int(ComposeKind::Binary), tr("Binary"), tr("Typed as hex digits or Base64"));
    m_input->setFont(support::fixedFont(font()));
    m_input->setTabChangesFocus(true);
    m_input->setAccessibleName(tr("Message to publish"));
    m_input->setPlaceholderText(tr("Type a message; Ctrl+Enter publishes it"));
    new support::HeightInLines(m_input, kInputLines - 1, kInputLines + 2);
    m_publish->setDefault(true);
    m_publish->setText(tr("Publish  Ctrl+↵"));
    m_publish->setAccessibleName(tr("Publish"));
    m_publish->setToolTip(tr("Send this message to every member of the topic (Ctrl+Enter)"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
}

void PublishBox::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *label = new QLabel(tr("Publish to"), this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(m_topic);
    auto *header = new QHBoxLayout;
    header->setSpacing(metrics.unit * 2);
    header->addWidget(label);
    header->addWidget(m_topic, 1);
    header->addWidget(m_audience);
    header->addWidget(m_kinds);
    auto *body = new QHBoxLayout;
    body->setSpacing(metrics.unit * 2 + 2);
    body->addWidget(m_input, 1);
    body->addWidget(m_publish, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.unit * 2);
    layout->addLayout(header);
    layout->addLayout(body);
    layout->addWidget(m_message);
}

ComposeKind PublishBox::kind() const
{
    return static_cast<ComposeKind>(m_kinds->currentId());
}

void PublishBox::check()
{
    m_publish->setEnabled(canPublish());
    showAudience();
    const QString input = m_input->toPlainText();
    const bool isCode = kind() == ComposeKind::Json || kind() == ComposeKind::Binary;
    setCodeDirection(*m_input, isCode && !input.isEmpty());
    const ComposedMessage composed = compose(kind(), input);
    if (input.isEmpty())
        say({}, Tone::Dim);
    else if (!composed.isReady())
        say(composed.error, Tone::Error);
    else if (topic().isEmpty())
        say(tr("Type the name of a topic, or select one above."), Tone::Dim);
    else
        say(composed.hint, Tone::Dim);
}

void PublishBox::showAudience()
{
    const models::Topic *known = m_topics.find(topic());
    if (topic().isEmpty())
        m_audience->clear();
    else if (known && !known->isGone())
        m_audience->setText(tr("%n member(s)", nullptr, int(known->members)));
    else
        m_audience->setText(tr("no members now"));
}

void PublishBox::showOutcome(const Outcome &outcome)
{
    if (!outcome.isDone())
        say(tr("The server refused it: %1").arg(outcome.detail), Tone::Error);
    else if (outcome.count == 0)
        say(tr("Nobody is subscribed to this topic now."), Tone::Warning);
    else
        say(tr("Published to %n member(s).", nullptr, int(outcome.count)), Tone::Good);
}

void PublishBox::say(const QString &text, Tone tone)
{
    m_tone = tone;
    const support::Colors &colors = support::colorsFor(palette());
    const QColor color = tone == Tone::Error     ? colors.error
                         : tone == Tone::Warning ? colors.warning
                         : tone == Tone::Good    ? colors.good
                                                 : colors.dimText;
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, color);
    m_message->setPalette(ink);
    m_message->setText(text);
}

} // namespace eyewall::inspectors
