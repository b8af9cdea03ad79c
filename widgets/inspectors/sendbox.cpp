// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/sendbox.h"

#include "widgets/inspectors/choicebar.h"
#include "widgets/inspectors/closepopup.h"
#include "widgets/inspectors/codeview.h"
#include "widgets/inspectors/outcometally.h"
#include "widgets/inspectors/sendtarget.h"
#include "widgets/models/words.h"
#include "widgets/support/colors.h"
#include "widgets/support/direction.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/formatting.h"
#include "widgets/support/heightinlines.h"
#include "widgets/support/metrics.h"
#include "widgets/support/payload.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace eyewall::inspectors {

using monitor::MessageKind;
using monitor::Outcome;

namespace {

constexpr int kBoxLines = 3;

MessageKind messageKindOf(ComposeKind kind)
{
    switch (kind) {
    case ComposeKind::Binary:
        return MessageKind::Binary;
    case ComposeKind::Ping:
        return MessageKind::Ping;
    default:
        return MessageKind::Text;
    }
}

} // namespace

QString outcomeSentence(const Outcome &outcome, monitor::ConnectionId connection)
{
    const QString name = models::connectionName(connection);
    switch (outcome.code) {
    case Outcome::Code::Done:
        return {};
    case Outcome::Code::ConnectionGone:
        return SendBox::tr("%1 has gone: nothing was sent.").arg(name);
    case Outcome::Code::NotAWebSocket:
        return SendBox::tr("%1 is no WebSocket: nothing was sent.").arg(name);
    case Outcome::Code::QueueFull:
        return SendBox::tr("The queue of %1 is full because its client reads too slowly: nothing was sent.")
            .arg(name);
    case Outcome::Code::BadArgument:
        return SendBox::tr("The server refused it: %1").arg(outcome.detail);
    }
    return {};
}

SendBox::SendBox(models::ConnectionModel &connections, monitor::Control &control, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_control(control)
    , m_heading(new support::ElidedLabel(this))
    , m_kinds(new ChoiceBar(tr("Kind of message"), this))
    , m_close(new QToolButton(this))
    , m_input(new QPlainTextEdit(this))
    , m_send(new QPushButton(tr("Send"), this))
    , m_target(new SendTarget(connections, this))
    , m_message(new QLabel(this))
    , m_closePopup(new ClosePopup(this))
{
    setUpWidgets();
    setUpLayout();
    connect(m_kinds, &ChoiceBar::chosen, this, &SendBox::check);
    connect(m_input, &QPlainTextEdit::textChanged, this, &SendBox::check);
    connect(m_send, &QPushButton::clicked, this, &SendBox::send);
    connect(m_close, &QToolButton::clicked, this, &SendBox::askForClose);
    connect(m_closePopup, &ClosePopup::closeRequested, this, &SendBox::closeConnection);
    connect(m_target, &SendTarget::changed, this, &SendBox::refresh);
    connect(m_target, &SendTarget::changed, this, &SendBox::check);
    connect(&m_connections, &models::RecordModel::recordsChanged, this, &SendBox::refresh);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &SendBox::send);
    }
    setConnection(0);
}

void SendBox::setConnection(monitor::ConnectionId connection)
{
    m_connection = connection;
    m_target->setConnection(connection);
    m_closePopup->hide();
    refresh();
    check();
}

void SendBox::setSelection(const QList<quint64> &connections)
{
    m_target->setSelection(connections);
}

void SendBox::setKind(ComposeKind kind)
{
    m_kinds->choose(int(kind));
    check();
}

void SendBox::setInput(const QString &text)
{
    m_input->setPlainText(text);
}

void SendBox::write(MessageKind kind, const QByteArray &payload)
{
    const Typed again = typed(kind, payload);
    setInput(again.input);
    setKind(again.kind);
    m_input->setFocus(Qt::OtherFocusReason);
}

bool SendBox::canSend() const
{
    const auto kind = static_cast<ComposeKind>(m_kinds->currentId());
    const bool isEmpty = m_input->toPlainText().isEmpty() && kind != ComposeKind::Ping;
    return hasReceiver() && !isEmpty && compose(kind, m_input->toPlainText()).isReady();
}

void SendBox::send()
{
    if (!canSend())
        return;
    const auto kind = static_cast<ComposeKind>(m_kinds->currentId());
    const QByteArray payload = compose(kind, m_input->toPlainText()).payload;
    if (m_target->kind() == SendTarget::Kind::Topic)
        publish(messageKindOf(kind), payload);
    else
        sendTo(m_target->sockets(), messageKindOf(kind), payload);
}

void SendBox::sendTo(const QList<quint64> &sockets, MessageKind kind, const QByteArray &payload)
{
    const QString size = support::formatExactBytes(payload.size());
    const monitor::ConnectionId only = sockets.size() == 1 ? sockets.first() : 0;
    const auto tally = std::make_shared<OutcomeTally>(
        int(sockets.size()),
        OutcomeTally::Words{tr("Sent %1 into %2.").arg(size, models::connectionName(only)),
                            tr("Sent %1 into all %n WebSockets.", nullptr, int(sockets.size())).arg(size),
                            tr("Sent into %1 of %2: %3.")});
    for (const quint64 socket : sockets) {
        m_control.sendMessage(
            socket, kind, payload, [self = QPointer(this), tally, only](const Outcome &outcome) {
                tally->add(outcome);
                if (!self || !tally->isComplete())
                    return;
                if (only != 0 && !outcome.isDone())
                    self->say(outcomeSentence(outcome, only), Tone::Error);
                else
                    self->say(tally->sentence(), tally->isDone() ? Tone::Good : Tone::Error);
            });
    }
}

void SendBox::publish(MessageKind kind, const QByteArray &payload)
{
    m_control.publish(m_target->topic(), kind, payload, [self = QPointer(this)](const Outcome &outcome) {
        if (!self)
            return;
        if (!outcome.isDone())
            self->say(outcomeSentence(outcome, 0), Tone::Error);
        else
            self->say(tr("Published to %n member(s).", nullptr, int(outcome.count)), Tone::Good);
    });
}

QString SendBox::heading() const
{
    return m_heading->text();
}

QString SendBox::message() const
{
    return m_message->text();
}

void SendBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        say(m_message->text(), m_tone);
}

void SendBox::setUpWidgets()
{
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_kinds->addChoice(int(ComposeKind::Text), tr("Text"));
    m_kinds->addChoice(int(ComposeKind::Json), tr("JSON"), tr("Text that is checked to be JSON"));
    m_kinds->addChoice(int(ComposeKind::Binary), tr("Binary"), tr("Typed as hex digits or Base64"));
    m_kinds->addChoice(int(ComposeKind::Ping), tr("Ping"), tr("The pong shows the time it took"));
    m_close->setText(tr("Close…"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setToolTip(tr("Close this connection with a code and a reason"));
    m_input->setFont(support::fixedFont(font()));
    m_input->setTabChangesFocus(true);
    m_input->setAccessibleName(tr("Message to send"));
    m_input->setPlaceholderText(tr("Type a message; Ctrl+Enter sends it"));
    new support::HeightInLines(m_input, kBoxLines - 1, kBoxLines + 2);
    m_send->setDefault(true);
    m_send->setText(tr("Send  Ctrl+↵"));
    m_send->setAccessibleName(tr("Send"));
    m_send->setToolTip(tr("Send this message to the client (Ctrl+Enter)"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
}

void SendBox::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *header = new QHBoxLayout;
    header->setSpacing(metrics.unit * 2);
    header->addWidget(m_heading, 1);
    header->addWidget(m_kinds);
    header->addWidget(m_close);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(metrics.unit * 2);
    buttons->addWidget(m_send);
    buttons->addWidget(m_target);
    buttons->addStretch();
    auto *body = new QHBoxLayout;
    body->setSpacing(metrics.unit * 2 + 2);
    body->addWidget(m_input, 1);
    body->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.unit * 2);
    layout->addLayout(header);
    layout->addLayout(body);
    layout->addWidget(m_message);
}

/// The connection one can send into, or null.
const models::Connection *SendBox::openSocket() const
{
    const models::Connection *connection = m_connections.find(m_connection);
    return connection && connection->isOpenWebSocket() ? connection : nullptr;
}

/// A topic takes no pings, and anything else at any time.
bool SendBox::hasReceiver() const
{
    if (m_target->kind() == SendTarget::Kind::Topic)
        return static_cast<ComposeKind>(m_kinds->currentId()) != ComposeKind::Ping;
    return !m_target->sockets().isEmpty();
}

void SendBox::refresh()
{
    using Kind = SendTarget::Kind;
    const models::Connection *socket = openSocket();
    const qsizetype sockets = m_target->sockets().size();
    const bool isTopic = m_target->kind() == Kind::Topic;
    for (QWidget *widget : {static_cast<QWidget *>(m_kinds), static_cast<QWidget *>(m_input)})
        widget->setEnabled(isTopic || sockets > 0);
    m_close->setEnabled(socket && m_target->kind() == Kind::Socket);
    m_target->setEnabled(socket || m_target->kind() != Kind::Socket || m_target->selected() > 1);
    m_send->setEnabled(canSend());
    m_heading->setText(isTopic ? tr("Publish to all members of the topic %1")
                                     .arg(support::leftToRight(support::visibleText(m_target->topic())))
                       : m_target->kind() == Kind::Selected ? headingOfSelected(sockets)
                                                            : headingOfOne(socket));
}

QString SendBox::headingOfSelected(qsizetype sockets) const
{
    const qsizetype others = m_target->selected() - sockets;
    const QString all = tr("Send into all %n selected WebSockets", nullptr, int(sockets));
    return others == 0 ? all
                       : QStringLiteral("%1 · %2").arg(
                             all, tr("%n selected cannot be sent to", nullptr, int(others)));
}

QString SendBox::headingOfOne(const models::Connection *socket) const
{
    if (!socket)
        return m_connection == 0
                   ? tr("Select a message or connection of an open WebSocket to talk into it")
                   : tr("%1 is not an open WebSocket").arg(models::connectionName(m_connection));
    QStringList parts{tr("Send into %1").arg(models::connectionName(m_connection))};
    if (const QString route = m_connections.routeName(*socket); !route.isEmpty())
        parts.append(support::leftToRight(route));
    parts.append(
        tr("open %1").arg(support::formatAge(std::max<qint64>(0, socket->age(m_connections.now())))));
    if (socket->figures.pingRttUs > 0)
        parts.append(tr("RTT %1").arg(support::formatDuration(qint64(socket->figures.pingRttUs) * 1000)));
    parts.append(tr("queued %1").arg(support::formatBytes(socket->figures.queuedBytes)));
    return parts.join(QStringLiteral(" · "));
}

void SendBox::check()
{
    m_send->setEnabled(canSend());
    const QString input = m_input->toPlainText();
    const auto kind = static_cast<ComposeKind>(m_kinds->currentId());
    const bool isCode = kind == ComposeKind::Json || kind == ComposeKind::Binary;
    setCodeDirection(*m_input, isCode && !input.isEmpty());
    const ComposedMessage composed = compose(kind, input);
    if (input.isEmpty())
        say({}, Tone::Dim);
    else if (m_target->kind() == SendTarget::Kind::Topic && kind == ComposeKind::Ping)
        say(tr("A ping goes to WebSockets, not to a topic."), Tone::Error);
    else if (composed.isReady())
        say(composed.hint, Tone::Dim);
    else
        say(composed.error, Tone::Error);
}

void SendBox::askForClose()
{
    m_closePopup->askFor(m_connection, true);
    m_closePopup->popUpAt(*m_close);
}

void SendBox::closeConnection(monitor::ConnectionId connection, quint16 code, const QString &reason)
{
    const QString success = tr("Closed %1 with %2.").arg(models::connectionName(connection)).arg(code);
    m_control.closeConnection(connection, code, reason,
                              [self = QPointer(this), success](const Outcome &outcome) {
                                  if (self)
                                      self->showOutcome(success, outcome);
                              });
}

void SendBox::showOutcome(const QString &success, const Outcome &outcome)
{
    if (outcome.isDone())
        say(success, Tone::Good);
    else
        say(outcomeSentence(outcome, m_connection), Tone::Error);
}

void SendBox::say(const QString &text, Tone tone)
{
    m_tone = tone;
    const support::Colors &colors = support::colorsFor(palette());
    const QColor color = tone == Tone::Error  ? colors.error
                         : tone == Tone::Good ? colors.good
                                              : colors.dimText;
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, color);
    m_message->setPalette(ink);
    m_message->setText(text);
}

} // namespace eyewall::inspectors
